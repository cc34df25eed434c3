package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.migratiestaat.calculation.Change;
import nl.migratiestaat.calculation.Count;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.calculation.PercentageRange;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.Observation;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.Value;

/** R101: a published change that cannot follow from its two counts, however these were rounded. */
final class ChangeRule implements Rule {

  private final PrintedCells ledger;

  ChangeRule(PrintedCells ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (FigureDefinition figure : ledger.figures()) {
      List<Integer> years = ledger.cells().periods(figure);
      if (years.size() == 2) {
        for (SeriesId id : ledger.series(figure)) {
          finding(new Point(id, years.get(0)), new Point(id, years.get(1)))
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private Optional<Finding> finding(Point before, Point after) {
    Optional<Observation> published = ledger.cells().publishedChange(after.series(), after.year());
    Optional<Count> from = ledger.count(before);
    Optional<Count> to = ledger.count(after);
    if (published.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Observation change = published.get();
    return change.value() instanceof Value.Percent percent
        ? contradiction(percent.percentage(), from.get(), to.get())
            .map(possible -> finding(change, percent.percentage(), possible, before, after))
        : Optional.empty();
  }

  /** The changes that are possible, when the published one is none of them. */
  private static Optional<PercentageRange> contradiction(
      Percentage published, Count from, Count to) {
    return Change.range(from.interval(), to.interval(), published.decimals())
        .filter(range -> !range.allows(published));
  }

  private Finding finding(
      Observation change,
      Percentage published,
      PercentageRange possible,
      Point before,
      Point after) {
    boolean noted = change.note().isPresent() || ledger.isNoted(List.of(before, after));
    return Finding.of(
        "R101",
        PrintedCells.severity(noted),
        change.place(),
        "verschil van %s: gepubliceerd %s, mogelijk is %s (van %s in %s naar %s in %s)"
            .formatted(
                after.series(),
                published.signed(),
                Wording.changes(possible),
                ledger.shown(before),
                before.year(),
                ledger.shown(after),
                after.year()),
        Wording.CORRECT_OR_NOTE);
  }
}
