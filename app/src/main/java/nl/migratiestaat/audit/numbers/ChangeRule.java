package nl.migratiestaat.audit.numbers;

import java.util.List;
import java.util.Optional;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.calculation.Change;
import nl.migratiestaat.calculation.Count;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.calculation.PercentageRange;
import nl.migratiestaat.dataset.Observation;
import nl.migratiestaat.dataset.Value;

/** R101: a published change that cannot follow from its two counts, however these were rounded. */
final class ChangeRule implements Rule {

  private final PrintedCells cells;

  ChangeRule(PrintedCells cells) {
    this.cells = cells;
  }

  @Override
  public List<Finding> findings() {
    return cells.comparisons().stream().flatMap(pair -> finding(pair).stream()).toList();
  }

  private Optional<Finding> finding(Comparison pair) {
    Optional<Observation> published =
        cells.edition().publishedChange(pair.series(), pair.after().year());
    Optional<Count> from = cells.count(pair.before());
    Optional<Count> to = cells.count(pair.after());
    if (published.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Observation change = published.get();
    return change.value() instanceof Value.Percent percent
        ? contradiction(percent.percentage(), from.get(), to.get())
            .map(possible -> finding(change, percent.percentage(), possible, pair))
        : Optional.empty();
  }

  /** The changes that are possible, when the published one is none of them. */
  private static Optional<PercentageRange> contradiction(
      Percentage published, Count from, Count to) {
    return Change.range(from.interval(), to.interval(), published.decimals())
        .filter(range -> !range.allows(published));
  }

  private Finding finding(
      Observation change, Percentage published, PercentageRange possible, Comparison pair) {
    SeriesYear before = pair.before();
    SeriesYear after = pair.after();
    boolean noted = change.note().isPresent() || cells.isNoted(List.of(before, after));
    return Finding.of(
        "R101",
        Severity.ofContradiction(noted),
        change.place(),
        "verschil van %s: gepubliceerd %s, mogelijk is %s (van %s in %s naar %s in %s)"
            .formatted(
                after.series(),
                published.signed(),
                Wording.changes(possible),
                cells.shown(before),
                before.year(),
                cells.shown(after),
                after.year()),
        Wording.CORRECT_OR_NOTE);
  }
}
