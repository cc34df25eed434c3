package nl.migratiestaat.audit.numbers;

import java.util.List;
import java.util.Optional;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.calculation.Count;

/** S203: a part ("waarvan") that is larger than what it is a part of. */
final class PartRule implements Rule {

  private final PrintedCells cells;
  private final Relations relations;

  PartRule(PrintedCells cells, Relations relations) {
    this.cells = cells;
    this.relations = relations;
  }

  @Override
  public List<Finding> findings() {
    return relations.parts().stream()
        .flatMap(relation -> finding(relation.part(), relation.whole()).stream())
        .toList();
  }

  private Optional<Finding> finding(SeriesYear part, SeriesYear whole) {
    Optional<Count> smaller = cells.count(part);
    Optional<Count> larger = cells.count(whole);
    if (smaller.isEmpty()
        || larger.isEmpty()
        || smaller.get().interval().low() <= larger.get().interval().high()) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
            "S203",
            Severity.ofContradiction(cells.isNoted(List.of(part, whole))),
            cells.place(part),
            "%s is %s en daarmee groter dan het geheel, %s: %s"
                .formatted(part, cells.shown(part), whole, cells.shown(whole)),
            Wording.CORRECT_OR_NOTE));
  }
}
