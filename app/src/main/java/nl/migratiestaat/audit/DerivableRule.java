package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.calculation.Suppressed;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.Thresholds;

/** O403: a hidden number that a reader can work out from its row, its column or another figure. */
final class DerivableRule implements Rule {

  private final PrintedCells ledger;
  private final Relations relations;
  private final Thresholds thresholds;

  DerivableRule(PrintedCells ledger, Relations relations, Thresholds thresholds) {
    this.ledger = ledger;
    this.relations = relations;
    this.thresholds = thresholds;
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    Deduction deduction = new Deduction(ledger, relations);
    for (FigureDefinition figure : ledger.figures()) {
      for (Point point : ledger.points(figure)) {
        if (ledger.printed(point).filter(Suppressed.class::isInstance).isPresent()) {
          finding(point, deduction.known(point)).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private Optional<Finding> finding(Point point, Interval left) {
    return left.width() < thresholds.minimumPossibilities()
        ? Optional.of(
            Finding.of(
                "O403",
                PrintedCells.severity(ledger.isNoted(List.of(point))),
                ledger.place(point),
                "%s is af te leiden uit de totalen en delen eromheen: het kan alleen %s zijn"
                    .formatted(point, Wording.range(left)),
                "voeg het samen met een andere categorie, of laat nog een deel of het totaal weg"))
        : Optional.empty();
  }
}
