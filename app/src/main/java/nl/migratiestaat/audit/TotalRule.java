package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.calculation.Notation;

/** S201: a total or a difference that its terms cannot make, however they were rounded. */
final class TotalRule implements Rule {

  private final PrintedCells ledger;
  private final Relations relations;

  TotalRule(PrintedCells ledger, Relations relations) {
    this.ledger = ledger;
    this.relations = relations;
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Relations.Equation equation : relations.equations()) {
      for (int year : ledger.years(equation.total())) {
        finding(equation, year).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> finding(Relations.Equation equation, int year) {
    Point total = new Point(equation.total(), year);
    Optional<Interval> sum = sum(equation, year);
    return ledger
        .count(total)
        .flatMap(count -> sum.filter(range -> !range.intersects(count.interval())))
        .map(range -> finding(equation, total, range));
  }

  /** What the terms can make; empty when one of them is not known. */
  private Optional<Interval> sum(Relations.Equation equation, int year) {
    Interval sum = Interval.point(0);
    for (Relations.Term term : equation.terms()) {
      Optional<Interval> possible = ledger.possible(new Point(term.series(), year));
      if (possible.isEmpty()) {
        return Optional.empty();
      }
      sum = term.added() ? sum.plus(possible.get()) : sum.minus(possible.get());
    }
    return Optional.of(sum);
  }

  private Finding finding(Relations.Equation equation, Point total, Interval possible) {
    long printed = 0;
    for (Relations.Term term : equation.terms()) {
      long value =
          ledger
              .count(new Point(term.series(), total.year()))
              .map(count -> count.known().orElse(0))
              .orElse(0L);
      printed += term.added() ? value : -value;
    }
    String parts =
        equation.isSum()
            ? "de delen tellen op tot " + Notation.count(printed)
            : "uit de andere cijfers volgt " + Notation.count(printed);
    String limits = possible.isPoint() ? "" : " (mogelijk is " + Wording.range(possible) + ")";
    return Finding.of(
        "S201",
        PrintedCells.severity(ledger.isNoted(equation.points(total.year()))),
        ledger.place(total),
        "%s is %s, maar %s%s".formatted(total, ledger.shown(total), parts, limits),
        Wording.CORRECT_OR_NOTE);
  }
}
