package nl.migratiestaat.cli;

import java.nio.file.Path;
import nl.migratiestaat.Folders;
import nl.migratiestaat.FrozenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of every edition holds of the live one, and of the frozen one. */
class LiveEditionTest {

  @TempDir private Path folder;

  @Test
  void the_live_edition_is_sound() throws Exception {
    WrittenEdition.of(Folders.projectIn(folder)).assertSound();
  }

  @Test
  void the_frozen_edition_is_sound() throws Exception {
    WrittenEdition.of(FrozenProject.in(folder)).assertSound();
  }
}
