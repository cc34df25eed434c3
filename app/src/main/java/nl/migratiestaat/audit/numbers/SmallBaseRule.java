package nl.migratiestaat.audit.numbers;

import java.util.List;
import java.util.Optional;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.calculation.Count;
import nl.migratiestaat.calculation.Suppressed;
import nl.migratiestaat.dataset.Thresholds;
import nl.migratiestaat.figure.PrintedValue;

/**
 * O405: a change in percents over a number so small that it says nothing; O406: a change that gives
 * a hidden number away.
 */
final class SmallBaseRule implements Rule {

  private final PrintedCells cells;
  private final Thresholds thresholds;

  SmallBaseRule(PrintedCells cells, Thresholds thresholds) {
    this.cells = cells;
    this.thresholds = thresholds;
  }

  @Override
  public List<Finding> findings() {
    return cells.figures().stream()
        .flatMap(figure -> cells.changes(figure).stream())
        .flatMap(pair -> finding(pair).stream())
        .toList();
  }

  private Optional<Finding> finding(Comparison pair) {
    SeriesYear before = pair.before();
    SeriesYear after = pair.after();
    PrintedValue change = cells.change(pair);
    Optional<Count> from = cells.printed(before);
    Optional<Count> to = cells.printed(after);
    if (!change.isKnown() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (from.get() instanceof Suppressed || to.get() instanceof Suppressed) {
      return Optional.of(
          Finding.of(
              "O406",
              Severity.ERROR,
              cells.place(after),
              "het verschil van %s (%s) verraadt het verborgen aantal: van %s naar %s"
                  .formatted(
                      after.series(), change.text(), cells.shown(before), cells.shown(after)),
              "zet in het codeboek “change: false” bij deze reeks"));
    }
    long base = Math.abs(from.get().known().orElse(0));
    return base < thresholds.minimumChangeBase()
        ? Optional.of(
            Finding.of(
                "O405",
                Severity.WARNING,
                cells.place(after),
                "het verschil van %s (%s) is genomen over %s: te klein om iets te zeggen"
                    .formatted(after.series(), change.text(), cells.shown(before)),
                "zet in het codeboek “change: false” bij deze reeks"))
        : Optional.empty();
  }
}
