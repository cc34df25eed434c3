package nl.migratiestaat.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.publication.Composition;
import nl.migratiestaat.report.Selection;
import nl.migratiestaat.report.html.Medium;
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
    Composition composition = Composition.of(project, year, false, step -> {});
    if (composition.problems().isEmpty() && composition.edition().isEmpty()) {
      return terminal.noEdition(composition.dataset(), year);
    }
    for (Medium medium : Medium.values()) {
      composition.report(medium, Selection.WHOLE);
    }
    if (!composition.problems().isEmpty()) {
      terminal.problems(project, composition.problems());
      return Main.PROBLEMS;
    }
    List<Finding> findings = composition.findings();
    chosen.print(findings, project, terminal);
    boolean errors = !composition.errors().isEmpty();
    return errors || (strict && !findings.isEmpty()) ? Main.PROBLEMS : Main.DONE;
  }
}
