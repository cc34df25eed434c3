package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.migratiestaat.calculation.Count;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.dataset.Value;

/** R103: a percentage that no part of so small a whole can make, such as 37% of 10. */
final class ShareOfWholeRule implements Rule {

  private final PrintedCells ledger;
  private final Relations relations;

  ShareOfWholeRule(PrintedCells ledger, Relations relations) {
    this.ledger = ledger;
    this.relations = relations;
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Relations.Ratio ratio : relations.ratios()) {
      if (ratio.part().isEmpty()) {
        for (int year : ledger.years(ratio.percentage())) {
          finding(new Point(ratio.percentage(), year), new Point(ratio.whole(), year))
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private Optional<Finding> finding(Point share, Point whole) {
    Optional<Interval> base = ledger.count(whole).map(Count::interval);
    if (!(ledger.value(share) instanceof Value.Percent percent) || base.isEmpty()) {
      return Optional.empty();
    }
    Percentage published = percent.percentage();
    Interval possible = base.get();
    boolean impossible =
        possible.high() < 1
            || (!Numerators.areUnlimited(possible, published)
                && Numerators.of(published, new Interval(0, possible.high()), possible).isEmpty());
    return impossible
        ? Optional.of(
            Finding.of(
                "R103",
                PrintedCells.severity(ledger.isNoted(List.of(share, whole))),
                ledger.place(share),
                "%s: geen enkel deel van %s is %s"
                    .formatted(share, ledger.shown(whole), published.dutch()),
                Wording.CORRECT_OR_NOTE))
        : Optional.empty();
  }
}
