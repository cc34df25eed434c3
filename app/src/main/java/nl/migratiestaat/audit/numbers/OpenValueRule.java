package nl.migratiestaat.audit.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.dataset.Edition;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.FigureValues;
import nl.migratiestaat.figure.PrintedValue;
import nl.migratiestaat.input.Place;

/**
 * D501: values that nobody has filled in. A value that is unknown for a stated reason is no debt.
 * In a final edition an open value is an error.
 */
final class OpenValueRule implements Rule {

  private static final int NAMED = 5;

  private final PrintedCells cells;

  OpenValueRule(PrintedCells cells) {
    this.cells = cells;
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (FigureDefinition figure : cells.figures()) {
      for (int year : cells.edition().periods(figure)) {
        List<String> open =
            cells.series(figure).stream()
                .filter(id -> cells.edition().value(id, year).state() == PrintedValue.State.OPEN)
                .map(Object::toString)
                .toList();
        if (!open.isEmpty()) {
          findings.add(finding(figure, year, open));
        }
      }
    }
    return findings;
  }

  private Finding finding(FigureDefinition figure, int year, List<String> open) {
    Place place =
        cells.dataset().values(figure.key(), year).map(FigureValues::place).orElse(figure.place());
    String names =
        open.size() <= NAMED ? Dutch.list(open) : String.join(", ", open.subList(0, NAMED)) + " …";
    return Finding.of(
        "D501",
        isFinal() ? Severity.ERROR : Severity.WARNING,
        place,
        open.size() == 1
            ? "%s over %s is nog open".formatted(names, year)
            : "%s waarden over %s zijn nog open: %s".formatted(open.size(), year, names),
        "vul ze in, of schrijf {unknown: reden} als niemand ze kan weten");
  }

  private boolean isFinal() {
    return Optional.ofNullable(cells.dataset().editions().get(cells.edition().reportingYear()))
        .filter(edition -> edition.status() == Edition.Status.FINAL)
        .isPresent();
  }
}
