package nl.migratiestaat.audit.numbers;

import java.util.List;
import java.util.Optional;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.calculation.Suppressed;
import nl.migratiestaat.dataset.Thresholds;

/** O403: a hidden number that a reader can work out from its row, its column or another figure. */
final class DerivableCountRule implements Rule {

  private final PrintedCells cells;
  private final Relations relations;
  private final Thresholds thresholds;

  DerivableCountRule(PrintedCells cells, Relations relations, Thresholds thresholds) {
    this.cells = cells;
    this.relations = relations;
    this.thresholds = thresholds;
  }

  @Override
  public List<Finding> findings() {
    Deduction deduction = new Deduction(cells, relations);
    return cells.all().stream()
        .filter(cell -> cells.printed(cell).filter(Suppressed.class::isInstance).isPresent())
        .flatMap(cell -> finding(cell, deduction.known(cell)).stream())
        .toList();
  }

  private Optional<Finding> finding(SeriesYear cell, Interval left) {
    return left.width() < thresholds.minimumPossibilities()
        ? Optional.of(
            Finding.of(
                "O403",
                Severity.ofContradiction(cells.isNoted(List.of(cell))),
                cells.place(cell),
                "%s is af te leiden uit de totalen en delen eromheen: het kan alleen %s zijn"
                    .formatted(cell, Wording.range(left)),
                "voeg het samen met een andere categorie, of laat nog een deel of het totaal weg"))
        : Optional.empty();
  }
}
