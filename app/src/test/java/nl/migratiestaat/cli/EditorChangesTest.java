package nl.migratiestaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.migratiestaat.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an editor may change, changed: the live edition stays without problems, and what holds of
 * every edition holds of it. No test here names a number, a sentence or a figure of it.
 */
class EditorChangesTest {

  @TempDir private Path folder;
  private Editor editor;

  @BeforeEach
  void edit() throws IOException {
    editor = new Editor(Folders.projectIn(folder));
  }

  private void assertStaysSound() throws Exception {
    WrittenEdition.of(folder).assertSound();
  }

  @Test
  void a_value_is_corrected() throws Exception {
    assertThat(editor.correctsAValue()).isNotEmpty();
    assertStaysSound();
  }

  @Test
  void a_chapter_is_reworded() throws Exception {
    editor.rewordsEveryChapter();
    assertStaysSound();
  }

  @Test
  void commentary_gets_another_paragraph() throws Exception {
    editor.commentsOnEveryChapter();
    assertStaysSound();
  }

  @Test
  void a_figure_is_added() throws Exception {
    editor.addsAFigure();
    assertStaysSound();
  }

  @Test
  void the_edition_gets_another_title_and_another_file() throws Exception {
    editor.renamesTheEdition();
    assertStaysSound();
  }

  @Test
  void a_new_year_is_begun() throws Exception {
    editor.beginsAYear();
    assertStaysSound();
  }
}
