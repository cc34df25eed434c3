package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.calculation.PercentageRange;
import nl.migratiestaat.calculation.Share;
import nl.migratiestaat.dataset.Value;

/** R102: a published share that cannot follow from its part and its whole. */
final class ShareRule implements Rule {

  private final PrintedCells ledger;
  private final Relations relations;

  ShareRule(PrintedCells ledger, Relations relations) {
    this.ledger = ledger;
    this.relations = relations;
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Relations.Ratio ratio : relations.ratios()) {
      ratio
          .part()
          .ifPresent(
              part ->
                  ledger
                      .years(ratio.percentage())
                      .forEach(
                          year ->
                              finding(
                                      new Point(ratio.percentage(), year),
                                      new Point(part, year),
                                      new Point(ratio.whole(), year))
                                  .ifPresent(findings::add)));
    }
    return findings;
  }

  private Optional<Finding> finding(Point share, Point part, Point whole) {
    Optional<Interval> numerator = ledger.count(part).map(count -> count.interval());
    Optional<Interval> denominator = ledger.count(whole).map(count -> count.interval());
    if (!(ledger.value(share) instanceof Value.Percent percent)
        || numerator.isEmpty()
        || denominator.isEmpty()) {
      return Optional.empty();
    }
    Percentage published = percent.percentage();
    boolean within = relations.isWithin(part.series(), whole.series());
    Optional<PercentageRange> possible =
        Share.range(numerator.get(), denominator.get(), published.decimals(), within);
    return possible
        .filter(range -> !range.allows(published))
        .map(range -> finding(share, part, whole, Wording.shares(range)));
  }

  private Finding finding(Point share, Point part, Point whole, String possible) {
    return Finding.of(
        "R102",
        PrintedCells.severity(ledger.isNoted(List.of(share, part, whole))),
        ledger.place(share),
        "%s: gepubliceerd %s, mogelijk is %s (%s van %s)"
            .formatted(
                share, ledger.shown(share), possible, ledger.shown(part), ledger.shown(whole)),
        Wording.CORRECT_OR_NOTE);
  }
}
