package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.Fact;

/** The facts that an edition can quote, and what their relations to series name. */
final class Facts {

  private final PrintedCells ledger;
  private final List<Dated> all = new ArrayList<>();

  /** A fact and the year it is about; the reporting year for one that holds in any year. */
  record Dated(Fact fact, int year) {}

  Facts(PrintedCells ledger) {
    this.ledger = ledger;
    int reportingYear = ledger.cells().reportingYear();
    for (Map.Entry<Integer, Map<String, Fact>> year : ledger.dataset().facts().entrySet()) {
      if (year.getKey() <= reportingYear) {
        int about = year.getKey() == Dataset.EVERY_YEAR ? reportingYear : year.getKey();
        year.getValue().values().forEach(fact -> all.add(new Dated(fact, about)));
      }
    }
  }

  List<Dated> all() {
    return all;
  }

  Optional<Quantity> quantity(Fact fact) {
    return Quantity.of(fact, ledger.dataset().sources());
  }

  /** What a name stands for in a year: a series, or a fact as {@code feit:naam}. */
  Optional<Quantity> quantity(String name, int year) {
    Optional<String> key = Fact.keyIn(name);
    return key.isPresent()
        ? ledger.dataset().fact(key.get(), year).flatMap(this::quantity)
        : ledger
            .cells()
            .names()
            .find(name)
            .flatMap(series -> Quantity.of(ledger, new Point(series, year)));
  }
}
