package nl.migratiestaat.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** A chapter that is built alone is that chapter of the whole. */
class ChapterAloneTest {

  private static final String CHAPTER = "4-asielmigratie";

  @Test
  void its_notes_bear_the_numbers_they_have_in_the_whole() throws IOException {
    Built chapter = Built.chapter(CHAPTER);
    try (PDDocument document = Loader.loadPDF(chapter.pdf())) {
      ReadTag root = TagReader.read(document);
      List<String> numbers =
          root.find("Note").stream().map(note -> note.find("Lbl").get(0).text()).toList();
      assertThat(numbers).isNotEmpty().doesNotContain("1");
      assertThat(numbers)
          .allMatch(number -> Built.edition().html().contains("id=\"noot-" + number + "\""));
      assertThat(root.find("Reference").stream().map(call -> call.text().strip()).toList())
          .containsExactlyElementsOf(numbers);
      assertThat(root.find("Link")).noneMatch(link -> link.links().isEmpty());
    }
  }
}
