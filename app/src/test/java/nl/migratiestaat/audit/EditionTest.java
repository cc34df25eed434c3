package nl.migratiestaat.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.migratiestaat.FrozenProject;
import nl.migratiestaat.LiveEdition;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.dataset.DatasetReader;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.publication.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the audit says of a whole edition. */
class EditionTest {

  private static List<Finding> findings(Project project) {
    int year = LiveEdition.newest(DatasetReader.read(project, new Problems()));
    Composition composition = Composition.of(project, year, false, step -> {});
    assertThat(composition.problems()).isEmpty();
    return composition.findings();
  }

  @Test
  void nothing_in_the_live_edition_can_never_be_right_to_print() {
    assertThat(findings(LiveEdition.project()))
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Test
  void the_contradictions_of_a_source_are_found(@TempDir Path folder) throws IOException {
    assertThat(findings(Project.at(FrozenProject.in(folder))))
        .filteredOn(finding -> "RSG".indexOf(finding.code().charAt(0)) >= 0)
        .extracting(Finding::message)
        .satisfiesExactly(
            change ->
                assertThat(change)
                    .contains("vertrek.gedwongen", "gepubliceerd -4%, mogelijk is +4%"),
            carried -> assertThat(carried).contains("taakstelling.tweede-helft.achterstand (2022)"),
            sum -> assertThat(sum).contains("vertrek.totaal (2023) is 16.120"),
            again -> assertThat(again).contains("taakstelling.eerste-helft.achterstand (2023)"),
            same -> assertThat(same).contains("beslissingen-per-spoor.alle-sporen.overig (2023)"));
  }

  @Test
  void every_finding_of_the_live_edition_stands_in_a_file_of_the_project_and_has_a_remedy() {
    Project project = LiveEdition.project();
    assertThat(findings(project))
        .allSatisfy(
            finding -> {
              assertThat(project.path(finding.place().file())).isPresent();
              assertThat(finding.remedy()).isNotBlank();
            });
  }
}
