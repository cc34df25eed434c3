package nl.migratiestaat.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTest {

  private static final int MEGABYTE = 1_000_000;

  private final Problems problems = new Problems();

  @TempDir private Path temporary;

  private Path folder;
  private Project project;

  @BeforeEach
  void project() throws IOException {
    folder = Files.createDirectory(temporary.resolve("project"));
    project = Project.at(folder);
  }

  @Test
  void a_file_that_is_not_there_is_no_problem() {
    assertThat(project.read("data/2023/edition.yaml", problems)).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void a_path_does_not_lead_out_of_the_project() throws IOException {
    Files.writeString(temporary.resolve("geheim.yaml"), "wachtwoord");

    assertThat(project.path("../geheim.yaml")).isEmpty();
    assertThat(project.path(temporary.resolve("geheim.yaml").toString())).isEmpty();
    assertThat(project.read("../geheim.yaml", problems)).isEmpty();
    assertThat(problems.sorted())
        .containsExactly(
            new Problem(
                new Place("../geheim.yaml", 1, 1),
                "dit is geen bestand binnen het project",
                "zet het bestand zelf op deze plaats, geen verwijzing ernaar"));
  }

  @Test
  void a_link_within_the_project_is_followed() throws IOException {
    Files.writeString(folder.resolve("echt.yaml"), "inhoud");
    Files.createSymbolicLink(folder.resolve("verwijzing.yaml"), folder.resolve("echt.yaml"));

    assertThat(text("verwijzing.yaml")).contains("inhoud");
  }

  @Test
  void a_name_that_is_no_path_is_not_there() {
    assertThat(project.path("een\0naam")).isEmpty();
  }

  @Test
  void a_text_reads_the_same_whatever_wrote_it() throws IOException {
    Files.writeString(folder.resolve("windows.md"), "\uFEFF# kop\r\ntekst\r\n");

    assertThat(text("windows.md")).contains("# kop\ntekst\n");
  }

  @Test
  void a_text_in_another_encoding_is_a_problem() throws IOException {
    Files.write(folder.resolve("oud.md"), "café".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(text("oud.md")).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .containsExactly("het bestand is geen UTF-8");
  }

  @Test
  void a_file_that_would_fill_the_memory_is_not_read() throws IOException {
    Files.write(folder.resolve("groot.yaml"), new byte[8 * MEGABYTE + 1]);

    assertThat(text("groot.yaml")).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .containsExactly("het bestand is groter dan 8 MB");
  }

  @Test
  void a_character_that_cannot_be_printed_is_a_problem_at_its_place() throws IOException {
    Files.writeString(folder.resolve("raar.md"), "eerste\ntwee\u0007de");

    assertThat(text("raar.md")).contains("eerste\ntwee\uFFFDde");
    assertThat(problems.sorted())
        .extracting(Problem::place)
        .containsExactly(new Place("raar.md", 2, 5));
  }

  @Test
  void hidden_files_and_folders_are_no_part_of_the_project() throws IOException {
    Files.createDirectories(folder.resolve("data/.git"));
    Files.createDirectories(folder.resolve("data/2023"));
    Files.writeString(folder.resolve("data/.verborgen.yaml"), "");
    Files.writeString(folder.resolve("data/b.yaml"), "");
    Files.writeString(folder.resolve("data/a.yaml"), "");

    assertThat(project.files("data", ".yaml")).containsExactly("data/a.yaml", "data/b.yaml");
    assertThat(project.folders("data")).containsExactly("data/2023");
    assertThat(project.files("nergens", ".yaml")).isEmpty();
  }

  private Optional<String> text(String name) {
    return project.read(name, problems).map(ProjectFile::text);
  }
}
