package nl.migratiestaat.pdf;

import java.io.IOException;
import java.nio.file.Path;
import nl.migratiestaat.Golden;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader that reads aloud gets of a small report, from the first word to the last. */
class TagTreeTest {

  @Test
  void a_small_report_reads_as_it_was_written(@TempDir Path folder) throws IOException {
    try (PDDocument document = Loader.loadPDF(Built.small(folder).pdf())) {
      Golden.compare(Golden.resource("pdf/small.tags.txt"), TagReader.read(document).outline());
    }
  }
}
