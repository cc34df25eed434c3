package nl.migratiestaat.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.DatasetReader;
import nl.migratiestaat.dataset.Thresholds;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import org.junit.jupiter.api.Test;

/** The audit of the real edition on 2023. */
class EditionTest {

  private static final int YEAR = 2023;

  private final Problems problems = new Problems();
  private final Project project =
      Project.at(Path.of(System.getProperty("migratiestaat.project", ".")));
  private final Dataset dataset = DatasetReader.read(project, problems);

  private List<Finding> findings() {
    Thresholds thresholds = Thresholds.read(project, problems).orElseThrow();
    TextAudit texts = new TextAudit(project, dataset, YEAR, problems);
    return Stream.concat(
            Audit.run(dataset, YEAR, thresholds, texts.commented()).stream(),
            texts.findings().stream())
        .sorted()
        .toList();
  }

  @Test
  void nothing_in_it_can_never_be_right_to_print() {
    assertThat(findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Test
  void the_contradictions_of_the_source_report_are_found() {
    assertThat(findings())
        .filteredOn(finding -> "RSG".indexOf(finding.kind().letter()) >= 0)
        .extracting(Finding::message)
        .anyMatch(
            message ->
                message.contains("eu-documenten.afgehandeld")
                    && message.contains("gepubliceerd +3%, mogelijk is +11% of +12%"))
        .anyMatch(message -> message.contains("ontheemden-brp.totaal (2023) is 110.420"))
        .anyMatch(message -> message.contains("huisvesting-provincies.zuid-holland.eind"));
  }

  @Test
  void every_finding_stands_in_a_file_of_the_project_and_has_a_remedy() {
    assertThat(findings())
        .allSatisfy(
            finding -> {
              assertThat(project.path(finding.place().file())).isPresent();
              assertThat(finding.remedy()).isNotBlank();
              assertThat(finding.kind().letter()).isEqualTo(finding.code().charAt(0));
            });
  }
}
