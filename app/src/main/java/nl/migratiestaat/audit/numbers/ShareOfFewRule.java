package nl.migratiestaat.audit.numbers;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.calculation.Count;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.calculation.Notation;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.dataset.Thresholds;

/**
 * O404: a percentage of so small a whole that few parts can make it. 33% of 10 leaves 2 of 6, 3 of
 * 9 and 4 of 12. A part that can only be 0 identifies no one.
 */
final class ShareOfFewRule implements Rule {

  private final PrintedCells cells;
  private final Relations relations;
  private final Thresholds thresholds;

  ShareOfFewRule(PrintedCells cells, Relations relations, Thresholds thresholds) {
    this.cells = cells;
    this.relations = relations;
    this.thresholds = thresholds;
  }

  @Override
  public List<Finding> findings() {
    return relations.ratios().stream().flatMap(ratio -> finding(ratio).stream()).toList();
  }

  private Optional<Finding> finding(Relations.Ratio ratio) {
    Optional<Percentage> share = cells.percentage(ratio.share());
    Optional<Count> whole = cells.printed(ratio.whole()).filter(this::isSmall);
    if (share.isEmpty() || whole.isEmpty()) {
      return Optional.empty();
    }
    Interval wholes = whole.get().interval();
    Interval parts =
        ratio
            .part()
            .flatMap(cells::printed)
            .map(Count::interval)
            .orElse(new Interval(0, Math.max(0, wholes.high())));
    SortedSet<Long> left = PossibleParts.of(share.get(), parts, wholes);
    boolean pinned =
        !left.isEmpty() && left.last() > 0 && left.size() < thresholds.minimumPossibilities();
    return pinned ? Optional.of(finding(ratio, share.get(), left)) : Optional.empty();
  }

  private boolean isSmall(Count whole) {
    return whole.interval().low() >= 0 && whole.known().orElse(0) < thresholds.smallShareBase();
  }

  private Finding finding(Relations.Ratio ratio, Percentage percentage, SortedSet<Long> left) {
    return Finding.of(
        "O404",
        Severity.WARNING,
        cells.place(ratio.share()),
        "%s is %s van %s: het deel kan dan alleen %s zijn"
            .formatted(
                ratio.share(),
                percentage.dutch(),
                cells.shown(ratio.whole()),
                Dutch.list(left.stream().map(Notation::count).toList(), "of")),
        "laat het percentage weg (n.v.t.) of voeg de categorie samen met een andere");
  }
}
