package nl.migratiestaat.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import nl.migratiestaat.pdf.Built.BuiltChapter;
import nl.migratiestaat.text.tree.Part;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** A chapter that is built alone is that chapter of the whole. */
class ChapterAloneTest {

  private static final Pattern NOTE = Pattern.compile(" id=\"noot-(\\d+)\"");

  @Test
  void its_notes_bear_the_numbers_they_have_in_the_whole() throws IOException {
    BuiltChapter last = lastWithNotes();
    try (PDDocument document = Loader.loadPDF(Built.chapter(last.stem()).pdf())) {
      ReadTag root = TagReader.read(document);
      List<String> numbers =
          root.find("Note").stream().map(note -> note.find("Lbl").get(0).text()).toList();
      assertThat(numbers).isNotEmpty().isEqualTo(notes(last));
      assertThat(root.find("Reference").stream().map(call -> call.text().strip()).toList())
          .containsExactlyElementsOf(numbers);
      assertThat(root.find("Link")).noneMatch(link -> link.links().isEmpty());
    }
  }

  /** The last, so that the numbers of its notes do not begin at one by themselves. */
  private static BuiltChapter lastWithNotes() {
    return Built.edition().chapters().stream()
        .filter(chapter -> chapter.part() == Part.CHAPTER && !notes(chapter).isEmpty())
        .reduce((before, last) -> last)
        .orElseThrow();
  }

  private static List<String> notes(BuiltChapter chapter) {
    return NOTE.matcher(chapter.html()).results().map(match -> match.group(1)).toList();
  }
}
