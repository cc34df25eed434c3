package nl.migratiestaat.audit.numbers;

import java.util.List;
import java.util.Optional;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.calculation.Notation;

/** S202: the known parts of a total, without those that are not known, already exceed it. */
final class PartsBeyondTotalRule implements Rule {

  private final PrintedCells cells;
  private final Relations relations;

  PartsBeyondTotalRule(PrintedCells cells, Relations relations) {
    this.cells = cells;
    this.relations = relations;
  }

  @Override
  public List<Finding> findings() {
    return relations.equations().stream()
        .filter(Equation::isSum)
        .flatMap(sum -> finding(sum).stream())
        .toList();
  }

  private Optional<Finding> finding(Equation equation) {
    SeriesYear total = equation.total();
    List<Optional<Interval>> terms =
        equation.terms().stream().map(term -> cells.possible(term.cell())).toList();
    List<Interval> known = terms.stream().flatMap(Optional::stream).toList();
    boolean balance = known.stream().anyMatch(part -> part.low() < 0);
    long least = known.stream().mapToLong(Interval::low).sum();
    return cells
        .count(total)
        .filter(count -> known.size() < terms.size() && !balance && least > count.interval().high())
        .map(
            count ->
                Finding.of(
                    "S202",
                    Severity.ofContradiction(cells.isNoted(equation.cells())),
                    cells.place(total),
                    "%s is %s, maar de delen die bekend zijn tellen al op tot ten minste %s"
                        .formatted(total, cells.shown(total), Notation.count(least)),
                    Wording.CORRECT_OR_NOTE));
  }
}
