package nl.migratiestaat.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.migratiestaat.audit.Audit;
import nl.migratiestaat.audit.Finding;
import nl.migratiestaat.audit.TextAudit;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.Thresholds;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;

/** Runs the whole audit of an edition: its numbers and its texts. */
final class Checks {

  private Checks() {}

  /** The findings by kind and place; what cannot be read stands in problems. */
  static List<Finding> run(Project project, Dataset dataset, int year, Problems problems) {
    Optional<Thresholds> thresholds = Thresholds.read(project, problems);
    if (thresholds.isEmpty()) {
      return List.of();
    }
    TextAudit texts = new TextAudit(project, dataset, year, problems);
    List<Finding> numbers = Audit.run(dataset, year, thresholds.get(), texts.commented());
    return Stream.concat(numbers.stream(), texts.findings().stream()).sorted().toList();
  }
}
