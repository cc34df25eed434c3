package nl.migratiestaat.audit.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.SeriesId;

/**
 * S205: a balance that is carried forward and does not arrive. A backlog with what came in, less
 * what was done, is the backlog of the next row, or of the next year's first row.
 */
final class CarriedBalanceRule implements Rule {

  private final PrintedCells cells;
  private final Relations relations;

  CarriedBalanceRule(PrintedCells cells, Relations relations) {
    this.cells = cells;
    this.relations = relations;
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (FigureDefinition figure : cells.figures()) {
      for (String column : figure.columns().members().keySet()) {
        List<String> carries = figure.columns().traits(column).carries();
        if (!carries.isEmpty()) {
          column(figure, column, carries, findings);
        }
      }
    }
    return findings;
  }

  private void column(
      FigureDefinition figure, String column, List<String> carries, List<Finding> findings) {
    List<SeriesYear> balances =
        cells.in(figure).stream().filter(cell -> cell.series().column().equals(column)).toList();
    for (int next = 1; next < balances.size(); next++) {
      finding(balances.get(next - 1), carries, balances.get(next)).ifPresent(findings::add);
    }
  }

  private Optional<Finding> finding(SeriesYear balance, List<String> carries, SeriesYear next) {
    return cells
        .count(next)
        .flatMap(
            count -> carried(balance, carries).filter(sum -> !sum.intersects(count.interval())))
        .map(
            possible ->
                Finding.of(
                    "S205",
                    Severity.ofContradiction(cells.isNoted(List.of(balance, next))),
                    cells.place(next),
                    "%s is %s, maar uit %s volgt %s"
                        .formatted(next, cells.shown(next), balance, Wording.range(possible)),
                    Wording.CORRECT_OR_NOTE));
  }

  /** What the balance becomes; empty when something on the way is not known. */
  private Optional<Interval> carried(SeriesYear balance, List<String> carries) {
    List<Equation.Term> terms = new ArrayList<>();
    terms.add(new Equation.Term(balance, true));
    for (String name : carries) {
      boolean added = !name.startsWith("-");
      String column = added ? name : name.substring(1);
      SeriesId id = new SeriesId(balance.series().figure(), balance.series().row(), column);
      terms.add(new Equation.Term(balance.of(id), added));
    }
    return relations.sum(terms);
  }
}
