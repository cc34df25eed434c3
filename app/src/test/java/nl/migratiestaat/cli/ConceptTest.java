package nl.migratiestaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.migratiestaat.Folders;
import nl.migratiestaat.Golden;
import nl.migratiestaat.Miniature;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConceptTest {

  private static final String MARK = "CONCEPT";

  @TempDir private Path folder;

  @BeforeEach
  void project() throws IOException {
    Miniature.in(folder);
    Folders.copy(Golden.project().resolve("templates/fonts"), folder.resolve("templates/fonts"));
  }

  @Test
  void a_concept_says_so_on_every_page_and_not_in_the_reading_order() throws IOException {
    build("--format", "pdf", "--concept");
    try (PDDocument document = Loader.loadPDF(output("pdf").toFile())) {
      assertThat(document.getNumberOfPages()).isGreaterThan(3);
      for (PDPage page : document.getPages()) {
        List<PDMarkedContent> contents = contents(page);
        assertThat(words(contents, true)).contains(MARK);
        assertThat(words(contents, false)).doesNotContain(MARK);
      }
    }
  }

  @Test
  void a_final_edition_does_not() throws IOException {
    build("--format", "pdf");
    try (PDDocument document = Loader.loadPDF(output("pdf").toFile())) {
      for (PDPage page : document.getPages()) {
        assertThat(words(contents(page), true)).doesNotContain(MARK);
      }
    }
  }

  @Test
  void on_the_web_a_concept_says_so_above_the_text_and_behind_it() throws IOException {
    build("--format", "html", "--concept");
    assertThat(Files.readString(output("html")))
        .contains("<p class=\"conceptbalk\">")
        .contains("<div aria-hidden=\"true\" class=\"watermerk\">CONCEPT</div>")
        .contains("Dit is een concept, dat niet is vastgesteld.");
  }

  private void build(String... options) {
    List<String> command = new ArrayList<>(List.of("build", "--year", "2023"));
    command.addAll(List.of("--output", "uitvoer"));
    command.addAll(List.of(options));
    Run run = Run.in(folder, command.toArray(String[]::new));
    assertThat(run.code()).as(run.transcript()).isEqualTo(Main.DONE);
  }

  private Path output(String format) {
    return folder.resolve("uitvoer").resolve("staat-van-migratie-2024." + format);
  }

  private static List<PDMarkedContent> contents(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    return extractor.getMarkedContents();
  }

  /** The text of a page that a screen reader skips, or the text that it reads. */
  private static String words(List<PDMarkedContent> contents, boolean artifact) {
    return contents.stream()
        .filter(content -> "Artifact".equals(content.getTag()) == artifact)
        .map(ConceptTest::text)
        .collect(Collectors.joining(" "));
  }

  private static String text(PDMarkedContent content) {
    return content.getContents().stream()
        .map(
            one ->
                one instanceof TextPosition position
                    ? position.getUnicode()
                    : one instanceof PDMarkedContent inner ? text(inner) : "")
        .collect(Collectors.joining());
  }
}
