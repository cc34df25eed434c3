package nl.migratiestaat.audit.numbers;

import java.util.List;
import java.util.Optional;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.calculation.Notation;
import nl.migratiestaat.calculation.Published;
import nl.migratiestaat.calculation.Suppressed;
import nl.migratiestaat.dataset.Value;

/**
 * O401: a count that is printed to the letter although its source rounds. A group that the rule
 * hides is an error whatever an editor remarks.
 */
final class UnroundedCountRule implements Rule {

  private final PrintedCells cells;

  UnroundedCountRule(PrintedCells cells) {
    this.cells = cells;
  }

  @Override
  public List<Finding> findings() {
    return cells.all().stream().flatMap(cell -> finding(cell).stream()).toList();
  }

  private Optional<Finding> finding(SeriesYear cell) {
    if (!(cells.value(cell) instanceof Value.Counted counted)
        || !(counted.count() instanceof Published published)
        || published.value() % published.rounding().step() == 0) {
      return Optional.empty();
    }
    boolean hidden = Suppressed.SIZES.contains(Math.abs(published.value()));
    boolean noted = cells.isNoted(List.of(cell));
    return Optional.of(
        Finding.of(
            "O401",
            Severity.ofContradiction(noted && !hidden),
            cells.place(cell),
            "%s wordt onafgerond gedrukt (%s), terwijl de bron %s afrondt"
                .formatted(cell, Notation.count(published.value()), published.rounding().dutch()),
            hidden
                ? "typ <5 tussen aanhalingstekens"
                : "typ {exact: %s}, dan rondt het programma af, of zet er “note:” bij"
                    .formatted(published.value())));
  }
}
