package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.migratiestaat.calculation.Count;

/** S203: a part ("waarvan") that is larger than what it is a part of. */
final class PartRule implements Rule {

  private final PrintedCells ledger;
  private final Relations relations;

  PartRule(PrintedCells ledger, Relations relations) {
    this.ledger = ledger;
    this.relations = relations;
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Relations.Part relation : relations.parts()) {
      for (int year : ledger.years(relation.part())) {
        finding(new Point(relation.part(), year), new Point(relation.whole(), year))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> finding(Point part, Point whole) {
    Optional<Count> smaller = ledger.count(part);
    Optional<Count> larger = ledger.count(whole);
    if (smaller.isEmpty()
        || larger.isEmpty()
        || smaller.get().interval().low() <= larger.get().interval().high()) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
            "S203",
            PrintedCells.severity(ledger.isNoted(List.of(part, whole))),
            ledger.place(part),
            "%s is %s en daarmee groter dan het geheel, %s: %s"
                .formatted(part, ledger.shown(part), whole, ledger.shown(whole)),
            Wording.CORRECT_OR_NOTE));
  }
}
