package nl.migratiestaat.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackMatterTest {

  @TempDir private Path folder;

  @Test
  void the_project_has_everything_that_the_appendices_list() {
    Problems problems = new Problems();
    BackMatter matter =
        BackMatter.read(
            Project.at(Path.of(System.getProperty("migratiestaat.project", "."))), 2023, problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(matter.processes()).hasSize(5);
    assertThat(matter.rulings().items()).isNotEmpty();
    assertThat(matter.studies().items()).isNotEmpty();
    assertThat(matter.organisations()).isNotEmpty();
    assertThat(matter.abbreviations()).containsKey("IND");
    assertThat(matter.terms()).containsKey("hervestiging");
  }

  @Test
  void a_project_without_lists_has_empty_appendices() {
    Problems problems = new Problems();
    BackMatter matter = BackMatter.read(Project.at(folder), 2023, problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(matter.rulings().items()).isEmpty();
    assertThat(matter.processes()).isEmpty();
  }

  @Test
  void a_step_that_leads_to_an_unknown_step_is_a_problem_at_its_place() throws IOException {
    write(
        "templates/processes/proef.yaml",
        """
        title: Proef
        intro: Een proef.
        actors: {ind: IND}
        steps:
          - {key: aanvraag, actor: ind, kind: start, text: Aanvraag, to: [beslissing]}
          - {key: beslissen, actor: ind, kind: end, text: Beslissing}
        """);
    assertThat(problems())
        .containsExactly(
            "templates/processes/proef.yaml:5:66: de stap “beslissing” bestaat niet;"
                + " bedoelt u beslissen?");
  }

  @Test
  void a_step_of_an_unknown_actor_and_an_end_that_goes_on_are_problems() throws IOException {
    write(
        "templates/processes/proef.yaml",
        """
        title: Proef
        intro: Een proef.
        actors: {ind: IND}
        steps:
          - {key: a, actor: inb, kind: start, text: Aanvraag, to: [b]}
          - {key: b, actor: ind, kind: end, text: Beslissing, to: [a]}
        """);
    assertThat(problems())
        .containsExactly(
            "templates/processes/proef.yaml:5:21: de actor “inb” staat niet bij actors;"
                + " bedoelt u ind?",
            "templates/processes/proef.yaml:6:5: een einde leidt nergens heen; verwijder “to”");
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
