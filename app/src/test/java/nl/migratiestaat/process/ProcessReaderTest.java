package nl.migratiestaat.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessReaderTest {

  @TempDir private Path folder;

  @Test
  void a_project_without_processes_has_none() {
    assertThat(ProcessReader.read(Project.at(folder), new Problems())).isEmpty();
    assertThat(problems()).isEmpty();
  }

  @Test
  void a_step_that_leads_to_an_unknown_step_is_a_problem_at_its_place() throws IOException {
    write(
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
            "templates/processes/proef.yaml:6:59: een einde leidt nergens heen; verwijder “to”");
  }

  private void write(String text) throws IOException {
    Path file = folder.resolve("templates/processes/proef.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> problems() {
    Problems problems = new Problems();
    ProcessReader.read(Project.at(folder), problems);
    return problems.sorted().stream()
        .map(problem -> problem.place() + ": " + problem.message() + "; " + problem.remedy())
        .toList();
  }
}
