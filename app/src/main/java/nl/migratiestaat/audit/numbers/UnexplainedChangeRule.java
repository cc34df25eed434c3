package nl.migratiestaat.audit.numbers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.Thresholds;
import nl.migratiestaat.figure.PrintedValue;

/**
 * D502: a big rise or fall that the commentary does not explain. What is said of the parts of a
 * total is said of the total.
 */
final class UnexplainedChangeRule implements Rule {

  private final PrintedCells cells;
  private final Relations relations;
  private final Thresholds thresholds;
  private final Predicate<SeriesId> explained;

  UnexplainedChangeRule(
      PrintedCells cells,
      Relations relations,
      Thresholds thresholds,
      Predicate<SeriesId> explained) {
    this.cells = cells;
    this.relations = relations;
    this.thresholds = thresholds;
    this.explained = explained;
  }

  @Override
  public List<Finding> findings() {
    return cells.figures().stream().flatMap(figure -> finding(figure).stream()).toList();
  }

  private Optional<Finding> finding(FigureDefinition figure) {
    List<Comparison> big =
        cells.changes(figure).stream()
            .filter(pair -> !isExplained(pair.series()) && isBig(pair))
            .toList();
    return big.isEmpty() ? Optional.empty() : Optional.of(finding(big));
  }

  private boolean isExplained(SeriesId id) {
    return explained.test(id)
        || relations.equations().stream()
            .filter(equation -> equation.total().series().equals(id))
            .anyMatch(
                equation ->
                    equation.terms().stream()
                        .allMatch(term -> explained.test(term.cell().series())));
  }

  private boolean isBig(Comparison pair) {
    PrintedValue change = cells.change(pair);
    boolean smallBase =
        cells
            .printed(pair.before())
            .filter(count -> Math.abs(count.known().orElse(0)) < thresholds.minimumChangeBase())
            .isPresent();
    return !smallBase
        && change.drawn().isPresent()
        && Math.abs(change.drawn().getAsDouble()) >= thresholds.bigChange();
  }

  private Finding finding(List<Comparison> big) {
    Comparison first = big.get(0);
    List<String> changes =
        big.stream()
            .map(pair -> "%s (%s)".formatted(pair.series(), cells.change(pair).text()))
            .toList();
    return Finding.of(
        "D502",
        Severity.WARNING,
        cells.place(first.after()),
        "geen duiding bij een verschil van %s%% of meer: %s"
            .formatted(thresholds.bigChange(), Dutch.list(changes)),
        "schrijf in de duiding onder “# %s” waardoor het komt".formatted(first.series().figure()));
  }
}
