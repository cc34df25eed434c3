package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.SeriesId;

/**
 * S205: a balance that is carried forward and does not arrive. A backlog with what came in, less
 * what was done, is the backlog of the next row, or of the next year's first row.
 */
final class CarryRule implements Rule {

  private final PrintedCells ledger;

  CarryRule(PrintedCells ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (FigureDefinition figure : ledger.figures()) {
      figure
          .columns()
          .members()
          .forEach(
              (column, member) -> {
                if (!member.traits().carries().isEmpty()) {
                  column(figure, column, member.traits().carries(), findings);
                }
              });
    }
    return findings;
  }

  private void column(
      FigureDefinition figure, String column, List<String> carries, List<Finding> findings) {
    List<Point> balances =
        ledger.points(figure).stream()
            .filter(point -> point.series().column().equals(column))
            .toList();
    for (int next = 1; next < balances.size(); next++) {
      finding(balances.get(next - 1), carries, balances.get(next)).ifPresent(findings::add);
    }
  }

  private Optional<Finding> finding(Point balance, List<String> carries, Point next) {
    return ledger
        .count(next)
        .flatMap(
            count -> carried(balance, carries).filter(sum -> !sum.intersects(count.interval())))
        .map(
            possible ->
                Finding.of(
                    "S205",
                    PrintedCells.severity(ledger.isNoted(List.of(balance, next))),
                    ledger.place(next),
                    "%s is %s, maar uit %s volgt %s"
                        .formatted(next, ledger.shown(next), balance, Wording.range(possible)),
                    Wording.CORRECT_OR_NOTE));
  }

  /** What the balance becomes; empty when something on the way is not known. */
  private Optional<Interval> carried(Point balance, List<String> carries) {
    Optional<Interval> carried = ledger.possible(balance);
    for (String name : carries) {
      boolean added = !name.startsWith("-");
      String column = added ? name : name.substring(1);
      SeriesId id = new SeriesId(balance.series().figure(), balance.series().row(), column);
      Optional<Interval> step = ledger.possible(new Point(id, balance.year()));
      carried =
          carried.flatMap(sum -> step.map(value -> added ? sum.plus(value) : sum.minus(value)));
    }
    return carried;
  }
}
