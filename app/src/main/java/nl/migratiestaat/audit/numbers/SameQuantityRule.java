package nl.migratiestaat.audit.numbers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.Severity;

/** G301: one quantity that stands in two figures, or in a figure and a fact, with two values. */
final class SameQuantityRule implements Rule {

  private final PrintedCells cells;
  private final Relations relations;
  private final Facts facts;

  SameQuantityRule(PrintedCells cells, Relations relations, Facts facts) {
    this.cells = cells;
    this.relations = relations;
    this.facts = facts;
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    Set<Set<String>> compared = new HashSet<>();
    for (Relations.Same same : relations.sames()) {
      int year = same.cell().year();
      List<String> pair = List.of(same.cell().toString(), same.other() + " (" + year + ")");
      if (compared.add(Set.copyOf(pair))) {
        PossibleNumber.of(cells, same.cell())
            .flatMap(one -> finding(one, same.other(), year))
            .ifPresent(findings::add);
      }
    }
    for (Facts.Dated dated : facts.all()) {
      for (String other : dated.fact().sameAs()) {
        facts
            .quantity(dated.fact())
            .flatMap(one -> finding(one, other, dated.year()))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> finding(PossibleNumber one, String other, int year) {
    return facts.quantity(other, year).flatMap(two -> finding(one, two));
  }

  private static Optional<Finding> finding(PossibleNumber one, PossibleNumber two) {
    if (one.intersects(two)) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
            "G301",
            Severity.ofContradiction(one.noted() || two.noted()),
            one.place(),
            "%s is %s, maar dezelfde grootheid %s is %s"
                .formatted(one.name(), one.printed(), two.name(), two.printed()),
            Wording.CORRECT_OR_NOTE));
  }
}
