package nl.migratiestaat.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.Edition;
import nl.migratiestaat.dataset.Measure;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.publication.Composition;

/**
 * What an editor may want to know of a report that was made: what a concept still leaves open, and
 * which sentences a year does without.
 */
final class LooseEnds {

  /** The finding that a text says PM. */
  private static final String UNFINISHED = "D503";

  private final List<Place> open;
  private final Map<String, Integer> leftOut;

  LooseEnds(Composition composition) {
    Edition edition = composition.edition().orElseThrow();
    Dataset dataset = composition.dataset();
    this.leftOut = composition.texts().leftOut();
    this.open =
        edition.isConcept()
            ? Stream.concat(
                    composition.findings().stream()
                        .filter(finding -> finding.code().equals(UNFINISHED))
                        .map(Finding::place),
                    dataset.measures().getOrDefault(edition.year(), Map.of()).values().stream()
                        .filter(Measure::open)
                        .map(Measure::place))
                .sorted()
                .toList()
            : List.of();
  }

  void print(Terminal terminal) {
    if (!open.isEmpty()) {
      terminal.out().println("concept: " + open.size() + "× PM");
      open.forEach(place -> terminal.out().println("  " + place));
    }
    if (!leftOut.isEmpty()) {
      int sentences = leftOut.values().stream().mapToInt(count -> count).sum();
      terminal
          .out()
          .println(
              "weggelaten: "
                  + (sentences == 1
                      ? "1 zin of een deel ervan"
                      : sentences + " zinnen of delen ervan")
                  + ", omdat een getal van het verslagjaar ontbreekt");
      leftOut.forEach((file, count) -> terminal.out().println("  " + file + ": " + count));
    }
  }
}
