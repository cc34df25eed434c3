package nl.migratiestaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.migratiestaat.Folders;
import nl.migratiestaat.Miniature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {

  private static final String FILE = "staat-van-migratie-2024.html";

  @TempDir private Path folder;

  @BeforeEach
  void project() throws IOException {
    Miniature.in(folder);
  }

  @Test
  void a_build_that_fails_leaves_the_previous_file_untouched() throws IOException {
    assertThat(build().code()).isEqualTo(Main.DONE);
    String before = Files.readString(output().resolve(FILE));

    Files.writeString(folder.resolve("data/2023/1-asiel.yaml"), "instroom: {totaal: 5O720}\n");

    assertThat(build().code()).isEqualTo(Main.PROBLEMS);
    assertThat(Files.readString(output().resolve(FILE))).isEqualTo(before);
    assertThat(names(output())).containsExactly(FILE);
  }

  @Test
  void a_build_that_fails_makes_no_folder() throws IOException {
    Files.writeString(folder.resolve("data/2023/1-asiel.yaml"), "instroom: {totaal: 5O720}\n");

    assertThat(build().code()).isEqualTo(Main.PROBLEMS);
    assertThat(output()).doesNotExist();
  }

  @Test
  void a_build_writes_its_file_and_nothing_else() throws IOException {
    List<String> before = names(folder);

    assertThat(build().code()).isEqualTo(Main.DONE);

    assertThat(names(output())).containsExactly(FILE);
    assertThat(names(folder)).containsAll(before).hasSize(before.size() + 1);
  }

  @Test
  void a_folder_that_cannot_be_made_is_told_in_one_line() throws IOException {
    Files.writeString(folder.resolve("uitvoer"), "een bestand op de plaats van de map");

    Run run = build();

    assertThat(run.code()).isEqualTo(Main.PROBLEMS);
    assertThat(run.error())
        .startsWith("migratiestaat: een bestand kan niet worden gelezen of geschreven: ")
        .hasLineCount(1);
  }

  @Test
  void without_output_the_file_goes_to_the_build_folder_of_the_year() {
    Run run = Run.in(folder, "build", "--year", "2023", "--format", "html");

    assertThat(run.code()).isEqualTo(Main.DONE);
    assertThat(folder.resolve("build/2023").resolve(FILE)).isRegularFile();
  }

  private Run build() {
    return Run.in(folder, "build", "--year", "2023", "--format", "html", "--output", "uitvoer");
  }

  private Path output() {
    return folder.resolve("uitvoer");
  }

  private static List<String> names(Path folder) throws IOException {
    return Folders.entries(folder).stream().map(path -> path.getFileName().toString()).toList();
  }
}
