package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** G301: one quantity that stands in two figures, or in a figure and a fact, with two values. */
final class SameRule implements Rule {

  private final PrintedCells ledger;
  private final Relations relations;
  private final Facts facts;

  SameRule(PrintedCells ledger, Relations relations, Facts facts) {
    this.ledger = ledger;
    this.relations = relations;
    this.facts = facts;
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    Set<Set<String>> compared = new HashSet<>();
    for (Relations.Same same : relations.sames()) {
      for (int year : ledger.years(same.series())) {
        Point point = new Point(same.series(), year);
        String pair = new Point(same.series(), year).toString();
        if (compared.add(Set.of(pair, same.other() + " (" + year + ")"))) {
          Optional<Quantity> one = Quantity.of(ledger, point);
          one.flatMap(it -> facts.quantity(same.other(), year).flatMap(two -> finding(it, two)))
              .ifPresent(findings::add);
        }
      }
    }
    for (Facts.Dated dated : facts.all()) {
      for (String other : dated.fact().sameAs()) {
        facts
            .quantity(dated.fact())
            .flatMap(one -> facts.quantity(other, dated.year()).flatMap(two -> finding(one, two)))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> finding(Quantity one, Quantity two) {
    if (one.intersects(two)) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
            "G301",
            PrintedCells.severity(one.noted() || two.noted()),
            one.place(),
            "%s is %s, maar dezelfde grootheid %s is %s"
                .formatted(one.name(), one.printed(), two.name(), two.printed()),
            Wording.CORRECT_OR_NOTE));
  }
}
