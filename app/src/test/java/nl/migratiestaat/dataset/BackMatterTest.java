package nl.migratiestaat.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.migratiestaat.FrozenProject;
import nl.migratiestaat.LiveEdition;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackMatterTest {

  @TempDir private Path folder;

  @Test
  void everything_that_the_appendices_list_is_read() {
    Problems problems = new Problems();
    BackMatter matter = BackMatter.read(FrozenProject.project(), FrozenProject.YEAR, problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(matter.rulings().items()).hasSize(2);
    assertThat(matter.studies().items()).hasSize(1);
    assertThat(matter.organisations()).hasSize(2);
    assertThat(matter.abbreviations()).containsOnlyKeys("COA", "CBS", "EU", "IND");
    assertThat(matter.terms()).containsOnlyKeys("asielinstroom", "migratieketen");
  }

  @Test
  void the_lists_of_the_live_edition_can_be_read() {
    Problems problems = new Problems();
    BackMatter.read(LiveEdition.project(), LiveEdition.year(), problems);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void a_project_without_lists_has_empty_appendices() {
    Problems problems = new Problems();
    BackMatter matter = BackMatter.read(Project.at(folder), 2023, problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(matter.rulings().items()).isEmpty();
  }

  @Test
  void a_ruling_without_a_date_is_a_problem() throws IOException {
    write(
        "data/2023/rulings.yaml",
        """
        rulings:
          - {court: Hof, date: 30 maart, number: C-1/23, title: Titel, summary: Tekst.}
        """);
    assertThat(problems())
        .containsExactly(
            "data/2023/rulings.yaml:2:24: “30 maart” is geen datum;"
                + " schrijf jaar-maand-dag, bijvoorbeeld 2024-07-01");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> problems() {
    Problems problems = new Problems();
    BackMatter.read(Project.at(folder), 2023, problems);
    return problems.sorted().stream()
        .map(problem -> problem.place() + ": " + problem.message() + "; " + problem.remedy())
        .toList();
  }
}
