package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.calculation.Notation;

/** S202: the known parts of a total, without those that are not known, already exceed it. */
final class TooMuchRule implements Rule {

  private final PrintedCells ledger;
  private final Relations relations;

  TooMuchRule(PrintedCells ledger, Relations relations) {
    this.ledger = ledger;
    this.relations = relations;
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Relations.Equation equation : relations.equations()) {
      if (equation.isSum()) {
        for (int year : ledger.years(equation.total())) {
          finding(equation, year).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private Optional<Finding> finding(Relations.Equation equation, int year) {
    Point total = new Point(equation.total(), year);
    List<Optional<Interval>> terms =
        equation.terms().stream()
            .map(term -> ledger.possible(new Point(term.series(), year)))
            .toList();
    List<Interval> known = terms.stream().flatMap(Optional::stream).toList();
    boolean balance = known.stream().anyMatch(part -> part.low() < 0);
    long least = known.stream().mapToLong(Interval::low).sum();
    return ledger
        .count(total)
        .filter(count -> known.size() < terms.size() && !balance && least > count.interval().high())
        .map(
            count ->
                Finding.of(
                    "S202",
                    PrintedCells.severity(ledger.isNoted(equation.points(year))),
                    ledger.place(total),
                    "%s is %s, maar de delen die bekend zijn tellen al op tot ten minste %s"
                        .formatted(total, ledger.shown(total), Notation.count(least)),
                    Wording.CORRECT_OR_NOTE));
  }
}
