package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.List;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.Thresholds;
import nl.migratiestaat.figure.PrintedValue;

/**
 * D502: a big rise or fall that the commentary does not explain. What is said of the parts of a
 * total is said of the total.
 */
final class BigChangeRule implements Rule {

  private final PrintedCells ledger;
  private final Relations relations;
  private final Thresholds thresholds;
  private final Commented commented;

  BigChangeRule(
      PrintedCells ledger, Relations relations, Thresholds thresholds, Commented commented) {
    this.ledger = ledger;
    this.relations = relations;
    this.thresholds = thresholds;
    this.commented = commented;
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (FigureDefinition figure : ledger.figures()) {
      List<Integer> years = ledger.cells().periods(figure);
      if (years.size() == 2) {
        List<SeriesId> big =
            ledger.series(figure).stream()
                .filter(id -> figure.hasChange(id) && !isExplained(id))
                .filter(id -> isBig(id, years.get(0), years.get(1)))
                .toList();
        if (!big.isEmpty()) {
          findings.add(finding(big, years));
        }
      }
    }
    return findings;
  }

  private boolean isExplained(SeriesId id) {
    return commented.explains(id)
        || relations.equations().stream()
            .filter(equation -> equation.total().equals(id))
            .anyMatch(
                equation ->
                    equation.terms().stream().allMatch(term -> commented.explains(term.series())));
  }

  private boolean isBig(SeriesId id, int before, int after) {
    PrintedValue change = ledger.cells().change(id, before, after);
    boolean smallBase =
        ledger
            .printed(new Point(id, before))
            .filter(count -> Math.abs(count.known().orElse(0)) < thresholds.minimumChangeBase())
            .isPresent();
    return !smallBase
        && change.drawn().isPresent()
        && Math.abs(change.drawn().getAsDouble()) >= thresholds.bigChange();
  }

  private Finding finding(List<SeriesId> big, List<Integer> years) {
    List<String> changes =
        big.stream()
            .map(
                id ->
                    "%s (%s)"
                        .formatted(
                            id, ledger.cells().change(id, years.get(0), years.get(1)).text()))
            .toList();
    return Finding.of(
        "D502",
        Severity.WARNING,
        ledger.place(new Point(big.get(0), years.get(1))),
        "geen duiding bij een verschil van %s%% of meer: %s"
            .formatted(thresholds.bigChange(), Dutch.list(changes)),
        "schrijf in de duiding onder “# %s” waardoor het komt".formatted(big.get(0).figure()));
  }
}
