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
import nl.migratiestaat.calculation.Share;

/** R102: a published share that cannot follow from its part and its whole. */
final class ShareRule implements Rule {

  private final PrintedCells cells;
  private final Relations relations;

  ShareRule(PrintedCells cells, Relations relations) {
    this.cells = cells;
    this.relations = relations;
  }

  @Override
  public List<Finding> findings() {
    return relations.ratios().stream()
        .flatMap(ratio -> ratio.part().flatMap(part -> finding(ratio, part)).stream())
        .toList();
  }

  private Optional<Finding> finding(Relations.Ratio ratio, SeriesYear part) {
    Optional<Percentage> published = cells.percentage(ratio.share());
    Optional<Interval> numerator = cells.count(part).map(Count::interval);
    Optional<Interval> denominator = cells.count(ratio.whole()).map(Count::interval);
    if (published.isEmpty() || numerator.isEmpty() || denominator.isEmpty()) {
      return Optional.empty();
    }
    boolean within = relations.isWithin(part.series(), ratio.whole().series());
    return Share.range(numerator.get(), denominator.get(), published.get().decimals(), within)
        .filter(range -> !range.allows(published.get()))
        .map(range -> finding(ratio.share(), part, ratio.whole(), Wording.shares(range)));
  }

  private Finding finding(SeriesYear share, SeriesYear part, SeriesYear whole, String possible) {
    return Finding.of(
        "R102",
        Severity.ofContradiction(cells.isNoted(List.of(share, part, whole))),
        cells.place(share),
        "%s: gepubliceerd %s, mogelijk is %s (%s van %s)"
            .formatted(share, cells.shown(share), possible, cells.shown(part), cells.shown(whole)),
        Wording.CORRECT_OR_NOTE);
  }
}
