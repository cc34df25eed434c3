package nl.migratiestaat.audit.numbers;

import java.util.List;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.ValueKind;

/** B701: a figure with numbers and no source. */
final class SourceRule implements Rule {

  private final PrintedCells cells;

  SourceRule(PrintedCells cells) {
    this.cells = cells;
  }

  @Override
  public List<Finding> findings() {
    return cells.figures().stream()
        .filter(figure -> figure.sources().isEmpty() && hasNumbers(figure))
        .map(
            figure ->
                Finding.of(
                    "B701",
                    Severity.WARNING,
                    figure.place(),
                    "de figuur %s heeft cijfers, maar geen bron".formatted(figure.key()),
                    "zet er “source:” bij, met een sleutel uit data/sources.yaml"))
        .toList();
  }

  private boolean hasNumbers(FigureDefinition figure) {
    return cells.series(figure).stream().anyMatch(id -> figure.kind(id) != ValueKind.TEXT);
  }
}
