package nl.migratiestaat.audit.numbers;

import java.util.List;
import java.util.Optional;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.calculation.Count;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.calculation.Percentage;

/** R103: a percentage that no part of so small a whole can make, such as 37% of 10. */
final class ShareOfWholeRule implements Rule {

  private final PrintedCells cells;
  private final Relations relations;

  ShareOfWholeRule(PrintedCells cells, Relations relations) {
    this.cells = cells;
    this.relations = relations;
  }

  @Override
  public List<Finding> findings() {
    return relations.ratios().stream()
        .filter(ratio -> ratio.part().isEmpty())
        .flatMap(ratio -> finding(ratio.share(), ratio.whole()).stream())
        .toList();
  }

  private Optional<Finding> finding(SeriesYear share, SeriesYear whole) {
    Optional<Percentage> percentage = cells.percentage(share);
    Optional<Interval> base = cells.count(whole).map(Count::interval);
    if (percentage.isEmpty() || base.isEmpty()) {
      return Optional.empty();
    }
    Percentage published = percentage.get();
    Interval possible = base.get();
    boolean impossible =
        possible.high() < 1
            || (!PossibleParts.areUnlimited(possible, published)
                && PossibleParts.of(published, new Interval(0, possible.high()), possible)
                    .isEmpty());
    return impossible
        ? Optional.of(
            Finding.of(
                "R103",
                Severity.ofContradiction(cells.isNoted(List.of(share, whole))),
                cells.place(share),
                "%s: geen enkel deel van %s is %s"
                    .formatted(share, cells.shown(whole), published.dutch()),
                Wording.CORRECT_OR_NOTE))
        : Optional.empty();
  }
}
