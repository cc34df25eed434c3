package nl.migratiestaat.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.DatasetReader;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.Problems;
import nl.migratiestaat.dataset.Project;
import nl.migratiestaat.dataset.SeriesNames;
import nl.migratiestaat.dataset.Suggestion;
import nl.migratiestaat.figure.Cells;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: where a number comes from and where it is printed. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    header = "Leg uit waar een cijfer vandaan komt en waar het staat.",
    description =
        "Toont van een reeks, een feit of een hele figuur: de waarde zoals opgeslagen en zoals gedrukt, bestand en regel, bron, afronding, verschil met formule, en elke plaats in het rapport.",
    footer = {
      "",
      "Voorbeelden:",
      "  migratiestaat explain asielinstroom.totaal --year 2023",
      "  migratiestaat explain feit:amvs-in-opvang --year 2023",
      "  migratiestaat explain --figure 58 --year 2023"
    })
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAAM",
      description =
          "De naam van een reeks (figuur.kolom, figuur.rij of figuur.rij.kolom) of van een feit (feit:naam).")
  private Optional<String> name = Optional.empty();

  @Option(names = "--figure", paramLabel = "NUMMER", description = "Alle cijfers van deze figuur.")
  private Optional<Integer> figure = Optional.empty();

  @Option(names = "--year", required = true, paramLabel = "JAAR", description = "Het verslagjaar.")
  private int year;

  private final Terminal terminal;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (name.isPresent() == figure.isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          "migratiestaat: geef de naam van een reeks of feit, of een figuur met --figure");
    }
    Project project = Project.at(terminal.folder());
    Problems problems = new Problems();
    Dataset dataset = DatasetReader.read(project, problems);
    if (problems.isEmpty() && !dataset.editions().containsKey(year)) {
      return terminal.noEdition(dataset, year);
    }
    Printed printed =
        problems.isEmpty() ? Printed.of(project, dataset, year, problems) : Printed.NOTHING;
    if (!problems.isEmpty()) {
      terminal.problems(project, problems.sorted());
      return Main.PROBLEMS;
    }
    Explanation explanation = new Explanation(new Cells(dataset, year), printed, terminal.out());
    return figure.isPresent()
        ? figure(dataset, explanation)
        : named(dataset, explanation, name.orElseThrow());
  }

  private int figure(Dataset dataset, Explanation explanation) {
    Optional<FigureDefinition> found =
        dataset.figures().values().stream()
            .filter(one -> one.number() == figure.orElseThrow())
            .findFirst();
    if (found.isEmpty()) {
      terminal
          .error()
          .println(
              "migratiestaat: figuur "
                  + figure.orElseThrow()
                  + " bestaat niet; er zijn er "
                  + dataset.figures().size());
      return Main.USAGE;
    }
    explanation.figure(found.get());
    return Main.DONE;
  }

  private int named(Dataset dataset, Explanation explanation, String wanted) {
    if (wanted.startsWith(Explanation.FACT)) {
      String key = wanted.substring(Explanation.FACT.length());
      if (dataset.fact(key, year).isPresent()) {
        explanation.fact(dataset.fact(key, year).orElseThrow());
        return Main.DONE;
      }
      return unknown(
          wanted,
          Suggestion.of(key, dataset.facts().getOrDefault(year, java.util.Map.of()).keySet()));
    }
    SeriesNames names = new SeriesNames(dataset.figures());
    if (names.find(wanted).isEmpty()) {
      return unknown(wanted, names.suggestion(wanted));
    }
    explanation.series(names.find(wanted).orElseThrow());
    return Main.DONE;
  }

  private int unknown(String wanted, String suggestion) {
    terminal
        .error()
        .println(
            "migratiestaat: “"
                + wanted
                + "” bestaat niet"
                + (suggestion.isEmpty() ? "" : "; " + suggestion));
    return Main.USAGE;
  }
}
