package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import nl.migratiestaat.calculation.Count;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.calculation.Notation;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.dataset.Thresholds;
import nl.migratiestaat.dataset.Value;

/**
 * O404: a percentage of so small a whole that few parts can make it. 33% of 10 leaves 2 of 6, 3 of
 * 9 and 4 of 12. A part that can only be 0 identifies no one.
 */
final class PinnedRule implements Rule {

  private final PrintedCells ledger;
  private final Relations relations;
  private final Thresholds thresholds;

  PinnedRule(PrintedCells ledger, Relations relations, Thresholds thresholds) {
    this.ledger = ledger;
    this.relations = relations;
    this.thresholds = thresholds;
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Relations.Ratio ratio : relations.ratios()) {
      for (int year : ledger.years(ratio.percentage())) {
        finding(ratio, year).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> finding(Relations.Ratio ratio, int year) {
    Point share = new Point(ratio.percentage(), year);
    Point whole = new Point(ratio.whole(), year);
    Optional<Count> base = ledger.printed(whole).filter(this::isSmall);
    if (!(ledger.value(share) instanceof Value.Percent percent) || base.isEmpty()) {
      return Optional.empty();
    }
    Interval wholes = base.get().interval();
    Interval parts =
        ratio
            .part()
            .flatMap(part -> ledger.printed(new Point(part, year)))
            .map(Count::interval)
            .orElse(new Interval(0, Math.max(0, wholes.high())));
    SortedSet<Long> left = Numerators.of(percent.percentage(), parts, wholes);
    boolean pinned =
        !left.isEmpty() && left.last() > 0 && left.size() < thresholds.minimumPossibilities();
    return pinned
        ? Optional.of(finding(share, whole, percent.percentage(), left))
        : Optional.empty();
  }

  private boolean isSmall(Count whole) {
    return whole.interval().low() >= 0 && whole.known().orElse(0) < thresholds.smallShareBase();
  }

  private Finding finding(Point share, Point whole, Percentage percentage, SortedSet<Long> left) {
    return Finding.of(
        "O404",
        Severity.WARNING,
        ledger.place(share),
        "%s is %s van %s: het deel kan dan alleen %s zijn"
            .formatted(
                share,
                percentage.dutch(),
                ledger.shown(whole),
                Dutch.list(left.stream().map(Notation::count).toList(), "of")),
        "laat het percentage weg (n.v.t.) of voeg de categorie samen met een andere");
  }
}
