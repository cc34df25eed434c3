package nl.migratiestaat.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class MetadataTest {

  @Test
  void what_means_something_in_xml_is_text_in_the_metadata() throws Exception {
    Metadata metadata =
        new Metadata("Q&A <2024>", "“Eén” & ]]> meer", "R&D", LocalDate.of(2024, 10, 1));
    try (PDDocument document = new PDDocument()) {
      metadata.write(document);
      try (InputStream xmp = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
        Document read = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xmp);
        assertThat(text(read, "dc:title")).isEqualTo("Q&A <2024>");
        assertThat(text(read, "dc:description")).isEqualTo("“Eén” & ]]> meer");
        assertThat(text(read, "dc:creator")).isEqualTo("R&D");
        assertThat(text(read, "xmp:CreateDate")).isEqualTo("2024-10-01T00:00:00Z");
      }
    }
  }

  private static String text(Document xmp, String name) {
    return xmp.getElementsByTagName(name).item(0).getTextContent();
  }
}
