package nl.migratiestaat.audit.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.Fact;

/** The facts that an edition can quote, and what their relations to series name. */
final class Facts {

  private final PrintedCells cells;
  private final List<Dated> all = new ArrayList<>();

  /** A fact and the year it is about; the reporting year for one that holds in any year. */
  record Dated(Fact fact, int year) {}

  Facts(PrintedCells cells) {
    this.cells = cells;
    int reportingYear = cells.edition().reportingYear();
    for (Map.Entry<Integer, Map<String, Fact>> year : cells.dataset().facts().entrySet()) {
      if (year.getKey() <= reportingYear) {
        int about = year.getKey() == Dataset.EVERY_YEAR ? reportingYear : year.getKey();
        year.getValue().values().forEach(fact -> all.add(new Dated(fact, about)));
      }
    }
  }

  List<Dated> all() {
    return all;
  }

  Optional<PossibleNumber> quantity(Fact fact) {
    return PossibleNumber.of(fact, cells.dataset().sources());
  }

  /** What a name stands for in a year: a series, or a fact as {@code feit:naam}. */
  Optional<PossibleNumber> quantity(String name, int year) {
    Optional<String> key = Fact.keyIn(name);
    return key.isPresent()
        ? cells.dataset().fact(key.get(), year).flatMap(this::quantity)
        : cells
            .edition()
            .names()
            .find(name)
            .flatMap(series -> PossibleNumber.of(cells, new SeriesYear(series, year)));
  }
}
