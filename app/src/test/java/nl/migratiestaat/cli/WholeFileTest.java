package nl.migratiestaat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.migratiestaat.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir private Path folder;

  @Test
  void a_file_that_cannot_be_finished_leaves_the_old_one_and_no_trace() throws IOException {
    Path file = folder.resolve("rapport.html");
    Files.writeString(file, "vorige editie");

    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write("halve editie".getBytes(StandardCharsets.UTF_8));
                      throw new IOException("de schijf is vol");
                    }))
        .isInstanceOf(UncheckedIOException.class);

    assertThat(file).hasContent("vorige editie");
    assertThat(Folders.entries(folder)).containsExactly(file);
  }

  @Test
  void a_file_replaces_the_old_one_and_its_folder_is_made() throws IOException {
    Path file = folder.resolve("build/2023/rapport.html");

    WholeFile.write(file, out -> out.write("eerste".getBytes(StandardCharsets.UTF_8)));
    WholeFile.write(file, out -> out.write("tweede".getBytes(StandardCharsets.UTF_8)));

    assertThat(file).hasContent("tweede");
    assertThat(Folders.entries(file.getParent())).containsExactly(file);
  }
}
