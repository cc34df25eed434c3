package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.migratiestaat.calculation.Notation;
import nl.migratiestaat.calculation.Published;
import nl.migratiestaat.calculation.Suppressed;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.Value;

/**
 * O401: a count that is printed to the letter although its source rounds. A group that the rule
 * hides is an error whatever an editor remarks.
 */
final class UnroundedRule implements Rule {

  private final PrintedCells ledger;

  UnroundedRule(PrintedCells ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (FigureDefinition figure : ledger.figures()) {
      for (Point point : ledger.points(figure)) {
        finding(point).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> finding(Point point) {
    if (!(ledger.value(point) instanceof Value.Counted counted)
        || !(counted.count() instanceof Published published)
        || published.value() % published.rounding().step() == 0) {
      return Optional.empty();
    }
    boolean hidden = Suppressed.SIZES.contains(Math.abs(published.value()));
    boolean noted = ledger.isNoted(List.of(point));
    return Optional.of(
        Finding.of(
            "O401",
            PrintedCells.severity(noted && !hidden),
            ledger.place(point),
            "%s wordt onafgerond gedrukt (%s), terwijl de bron %s afrondt"
                .formatted(point, Notation.count(published.value()), published.rounding().dutch()),
            hidden
                ? "typ <5 tussen aanhalingstekens"
                : "typ {exact: %s}, dan rondt het programma af, of zet er “note:” bij"
                    .formatted(published.value())));
  }
}
