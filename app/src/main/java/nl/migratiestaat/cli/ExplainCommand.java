package nl.migratiestaat.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.Fact;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.SeriesNames;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.Suggestion;
import nl.migratiestaat.publication.Composition;
import nl.migratiestaat.report.Report;
import nl.migratiestaat.report.Selection;
import nl.migratiestaat.report.html.Medium;
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
    Composition composition = Composition.of(project, year, false, step -> {});
    Dataset dataset = composition.dataset();
    if (composition.problems().isEmpty() && composition.edition().isEmpty()) {
      return terminal.noEdition(dataset, year);
    }
    Optional<Consumer<Explanation>> subject =
        composition.problems().isEmpty() ? subject(dataset) : Optional.empty();
    if (composition.problems().isEmpty() && subject.isEmpty()) {
      return Main.USAGE;
    }
    Optional<Report> report = composition.report(Medium.PRINT, Selection.WHOLE);
    if (report.isEmpty()) {
      terminal.problems(project, composition.problems());
      return Main.PROBLEMS;
    }
    Printed printed = Printed.of(report.get(), composition);
    subject.orElseThrow().accept(new Explanation(composition.cells(), printed, terminal.out()));
    return Main.DONE;
  }

  /** What is to be explained; empty, with a message, when it does not exist. */
  private Optional<Consumer<Explanation>> subject(Dataset dataset) {
    if (figure.isPresent()) {
      return figure(dataset, figure.get());
    }
    String wanted = name.orElseThrow();
    Optional<String> key = Fact.keyIn(wanted);
    return key.isPresent() ? fact(dataset, key.get()) : series(dataset, wanted);
  }

  private Optional<Consumer<Explanation>> figure(Dataset dataset, int number) {
    Optional<FigureDefinition> found =
        dataset.figures().values().stream().filter(one -> one.number() == number).findFirst();
    if (found.isEmpty()) {
      unknown("figuur " + number, "er zijn er " + dataset.figures().size());
    }
    return found.map(one -> explanation -> explanation.figure(one));
  }

  private Optional<Consumer<Explanation>> fact(Dataset dataset, String key) {
    Optional<Fact> found = dataset.fact(key, year);
    if (found.isEmpty()) {
      unknown(
          "“" + Fact.name(key) + "”",
          Suggestion.of(key, dataset.facts().getOrDefault(year, Map.of()).keySet()));
    }
    return found.map(one -> explanation -> explanation.fact(one));
  }

  private Optional<Consumer<Explanation>> series(Dataset dataset, String wanted) {
    SeriesNames names = new SeriesNames(dataset.figures());
    Optional<SeriesId> found = names.find(wanted);
    if (found.isEmpty()) {
      unknown("“" + wanted + "”", names.suggestion(wanted));
    }
    return found.map(one -> explanation -> explanation.series(one));
  }

  private void unknown(String what, String remedy) {
    terminal
        .error()
        .println(
            "migratiestaat: " + what + " bestaat niet" + (remedy.isEmpty() ? "" : "; " + remedy));
  }
}
