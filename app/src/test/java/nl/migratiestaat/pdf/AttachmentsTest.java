package nl.migratiestaat.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data inside a PDF. */
class AttachmentsTest {

  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

  @Test
  void a_figure_is_attached_as_its_table(@TempDir Path folder) throws IOException {
    assertThat(files(folder))
        .containsKeys("figuur-001-asielinstroom.csv", "figuur-002-nationaliteiten.csv")
        .containsEntry(
            "figuur-001-asielinstroom.csv",
            """
            \uFEFF;Totaal;Eerste aanvragen;Nareis\r
            2022;40.440;24.260;16.180\r
            2023;40.460;24.280;16.180\r
            Verschil;0%;0%;0%\r
            """);
  }

  @Test
  void all_values_are_attached_as_one_list(@TempDir Path folder) throws IOException {
    assertThat(files(folder).get("cijfers.csv").lines())
        .startsWith("\uFEFFfiguur;titel;reeks;jaar;waarde;bron")
        .contains(
            "1;Asielinstroom naar type aanvraag, 2022–2023;asielinstroom.nareis;2023;16.180;IND",
            "2;Eerste aanvragen naar nationaliteit, 2023;nationaliteiten.syrie;2023;13.030;IND");
  }

  @Test
  void nothing_attached_is_more_exact_than_the_page(@TempDir Path folder) throws IOException {
    assertThat(files(folder)).hasSize(5);
    assertThat(files(folder).values())
        .noneMatch(text -> text.contains("24276") || text.contains("24.276"));
  }

  @Test
  void the_origin_of_every_number_is_attached(@TempDir Path folder) throws IOException {
    assertThat(files(folder).get("herkomst.json"))
        .contains("\"afgedrukt\":\"40.460\"")
        .contains("\"reeks\":\"asielinstroom.totaal\"");
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path project = folder.resolve(String.valueOf(System.nanoTime()));
    try (PDDocument document = Loader.loadPDF(Built.small(project).pdf())) {
      Map<String, PDComplexFileSpecification> names =
          new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles().getNames();
      for (Map.Entry<String, PDComplexFileSpecification> file : names.entrySet()) {
        assertThat(file.getValue().getCOSObject().getNameAsString(RELATIONSHIP)).isEqualTo("Data");
        files.put(
            file.getKey(), new String(file.getValue().getEmbeddedFile().toByteArray(), UTF_8));
      }
      COSArray whole = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.AF);
      assertThat(((COSDictionary) whole.getObject(0)).getString(COSName.UF))
          .isEqualTo("cijfers.csv");
    }
    return files;
  }
}
