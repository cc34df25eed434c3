package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.migratiestaat.calculation.Count;
import nl.migratiestaat.calculation.Suppressed;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.Thresholds;
import nl.migratiestaat.figure.PrintedValue;

/**
 * O405: a change in percents over a number so small that it says nothing; O406: a change that gives
 * a hidden number away.
 */
final class SmallBaseRule implements Rule {

  private final PrintedCells ledger;
  private final Thresholds thresholds;

  SmallBaseRule(PrintedCells ledger, Thresholds thresholds) {
    this.ledger = ledger;
    this.thresholds = thresholds;
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (FigureDefinition figure : ledger.figures()) {
      List<Integer> years = ledger.cells().periods(figure);
      if (years.size() == 2) {
        for (SeriesId id : ledger.series(figure)) {
          if (figure.hasChange(id)) {
            finding(new Point(id, years.get(0)), new Point(id, years.get(1)))
                .ifPresent(findings::add);
          }
        }
      }
    }
    return findings;
  }

  private Optional<Finding> finding(Point before, Point after) {
    PrintedValue change = ledger.cells().change(after.series(), before.year(), after.year());
    Optional<Count> from = ledger.printed(before);
    Optional<Count> to = ledger.printed(after);
    if (!change.isKnown() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (from.get() instanceof Suppressed || to.get() instanceof Suppressed) {
      return Optional.of(
          Finding.of(
              "O406",
              Severity.ERROR,
              ledger.place(after),
              "het verschil van %s (%s) verraadt het verborgen aantal: van %s naar %s"
                  .formatted(
                      after.series(), change.text(), ledger.shown(before), ledger.shown(after)),
              "zet in het codeboek “change: false” bij deze reeks"));
    }
    long base = Math.abs(from.get().known().orElse(0));
    return base < thresholds.minimumChangeBase()
        ? Optional.of(
            Finding.of(
                "O405",
                Severity.WARNING,
                ledger.place(after),
                "het verschil van %s (%s) is genomen over %s: te klein om iets te zeggen"
                    .formatted(after.series(), change.text(), ledger.shown(before)),
                "zet in het codeboek “change: false” bij deze reeks"))
        : Optional.empty();
  }
}
