package nl.migratiestaat.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a reader that reads aloud gets of a small report, from the first word to the last. With
 * {@code -Dmigratiestaat.refresh=true} the expectation is written instead of compared.
 */
class TagTreeTest {

  private static final Path EXPECTED =
      Path.of(System.getProperty("migratiestaat.project", "."))
          .resolve("app/src/test/resources/pdf/small.tags.txt");

  @Test
  void a_small_report_reads_as_it_was_written(@TempDir Path folder) throws IOException {
    try (PDDocument document = Loader.loadPDF(Built.small(folder).pdf())) {
      String outline = TagReader.read(document).outline();
      if (Boolean.getBoolean("migratiestaat.refresh")) {
        Files.writeString(EXPECTED, outline);
      }
      assertThat(outline).isEqualTo(Files.readString(EXPECTED));
    }
  }
}
