package nl.migratiestaat.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.migratiestaat.audit.Finding;
import nl.migratiestaat.audit.Severity;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.DatasetReader;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code check}: looks for what cannot be true, gives people away or is missing. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Controleer de cijfers en de teksten van een verslagjaar.",
    description =
        "Zoekt percentages en totalen die niet kunnen kloppen, cijfers die iemand herkenbaar maken, tekst die de cijfers tegenspreekt en wat nog te doen is.",
    footer = {
      "",
      "Uitkomst: 0 zonder fouten, 1 met fouten (met --strict ook bij waarschuwingen).",
      "Drempels staan in data/thresholds.yaml.",
      "",
      "Voorbeelden:",
      "  migratiestaat check --year 2023",
      "  migratiestaat check --year 2023 --format github --strict"
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--year",
      required = true,
      paramLabel = "JAAR",
      description = "Het verslagjaar: het jaar waar de cijfers over gaan.")
  private int year;

  @Option(
      names = "--format",
      paramLabel = "VORM",
      defaultValue = "text",
      description = "text, json of github (aantekeningen in een workflow). Standaard text.")
  private String format = "text";

  @Option(names = "--strict", description = "Ook waarschuwingen geven uitkomst 1.")
  private boolean strict;

  private final Terminal terminal;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    FindingsFormat chosen = FindingsFormat.NAMES.get(format);
    if (chosen == null) {
      throw new ParameterException(
          spec.commandLine(),
          "migratiestaat: “"
              + format
              + "” kan niet bij --format; mogelijk is: "
              + String.join(", ", FindingsFormat.NAMES.keySet()));
    }
    Project project = Project.at(terminal.folder());
    Problems problems = new Problems();
    Dataset dataset = DatasetReader.read(project, problems);
    if (problems.isEmpty() && !dataset.editions().containsKey(year)) {
      return terminal.noEdition(dataset, year);
    }
    List<Finding> findings =
        problems.isEmpty() ? Checks.run(project, dataset, year, problems) : List.of();
    if (!problems.isEmpty()) {
      terminal.problems(project, problems.sorted());
      return Main.PROBLEMS;
    }
    chosen.print(findings, project, terminal);
    boolean errors = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    return errors || (strict && !findings.isEmpty()) ? Main.PROBLEMS : Main.DONE;
  }
}
