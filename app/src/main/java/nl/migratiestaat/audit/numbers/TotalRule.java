package nl.migratiestaat.audit.numbers;

import java.util.List;
import java.util.Optional;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.calculation.Notation;

/** S201: a total or a difference that its terms cannot make, however they were rounded. */
final class TotalRule implements Rule {

  private final PrintedCells cells;
  private final Relations relations;

  TotalRule(PrintedCells cells, Relations relations) {
    this.cells = cells;
    this.relations = relations;
  }

  @Override
  public List<Finding> findings() {
    return relations.equations().stream().flatMap(sum -> finding(sum).stream()).toList();
  }

  private Optional<Finding> finding(Equation equation) {
    Optional<Interval> sum = relations.sum(equation.terms());
    return cells
        .count(equation.total())
        .flatMap(count -> sum.filter(range -> !range.intersects(count.interval())))
        .map(range -> finding(equation, range));
  }

  private Finding finding(Equation equation, Interval possible) {
    SeriesYear total = equation.total();
    long printed = 0;
    for (Equation.Term term : equation.terms()) {
      long value = cells.count(term.cell()).map(count -> count.known().orElse(0)).orElse(0L);
      printed += term.added() ? value : -value;
    }
    String parts =
        equation.isSum()
            ? "de delen tellen op tot " + Notation.count(printed)
            : "uit de andere cijfers volgt " + Notation.count(printed);
    String limits = possible.isPoint() ? "" : " (mogelijk is " + Wording.range(possible) + ")";
    return Finding.of(
        "S201",
        Severity.ofContradiction(cells.isNoted(equation.cells())),
        cells.place(total),
        "%s is %s, maar %s%s".formatted(total, cells.shown(total), parts, limits),
        Wording.CORRECT_OR_NOTE);
  }
}
