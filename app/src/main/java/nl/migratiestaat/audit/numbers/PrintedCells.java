package nl.migratiestaat.audit.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.calculation.Count;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.Observation;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.Value;
import nl.migratiestaat.dataset.ValueKind;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.Members;
import nl.migratiestaat.figure.PrintedValue;
import nl.migratiestaat.input.Place;

/** The numbers of one edition as the audit sees them: every printed cell and what it can be. */
final class PrintedCells {

  private final Cells edition;
  private final Map<String, List<SeriesId>> series = new LinkedHashMap<>();

  PrintedCells(Cells edition) {
    this.edition = edition;
    Members members = new Members(edition);
    for (FigureDefinition figure : edition.dataset().figures().values()) {
      List<SeriesId> all = new ArrayList<>();
      for (String row : members.rows(figure)) {
        for (String column : members.columns(figure)) {
          all.add(new SeriesId(figure.key(), row, column));
        }
      }
      series.put(figure.key(), List.copyOf(all));
    }
  }

  /** The edition that prints the cells. */
  Cells edition() {
    return edition;
  }

  Dataset dataset() {
    return edition.dataset();
  }

  /** The figures that hold measured values; a table of fixed text does not. */
  List<FigureDefinition> figures() {
    return dataset().figures().values().stream()
        .filter(figure -> figure.fixed().isEmpty())
        .toList();
  }

  FigureDefinition figure(SeriesId id) {
    return dataset().figures().get(id.figure());
  }

  /** The series that a figure prints, row by row. */
  List<SeriesId> series(FigureDefinition figure) {
    return series.get(figure.key());
  }

  /** Every cell of every figure. */
  List<SeriesYear> all() {
    return figures().stream().flatMap(figure -> in(figure).stream()).toList();
  }

  /** Every cell that a figure prints: year by year, oldest first. */
  List<SeriesYear> in(FigureDefinition figure) {
    return edition.periods(figure).stream()
        .flatMap(year -> series(figure).stream().map(id -> new SeriesYear(id, year)))
        .toList();
  }

  /** Every series of the figures that compare two periods. */
  List<Comparison> comparisons() {
    return figures().stream().flatMap(this::comparisons).toList();
  }

  /** The series of a figure whose change between its two periods is printed. */
  List<Comparison> changes(FigureDefinition figure) {
    return comparisons(figure).filter(pair -> figure.hasChange(pair.series())).toList();
  }

  private Stream<Comparison> comparisons(FigureDefinition figure) {
    List<Integer> years = edition.periods(figure);
    return years.size() == 2
        ? series(figure).stream()
            .map(
                id ->
                    new Comparison(
                        new SeriesYear(id, years.get(0)), new SeriesYear(id, years.get(1))))
        : Stream.empty();
  }

  /** The change of a series as printed. */
  PrintedValue change(Comparison pair) {
    return edition.change(pair.series(), pair.before().year(), pair.after().year());
  }

  Observation observation(SeriesYear cell) {
    return edition.observation(cell.series(), cell.year());
  }

  Value value(SeriesYear cell) {
    return observation(cell).value();
  }

  Place place(SeriesYear cell) {
    return observation(cell).place();
  }

  boolean isCount(SeriesId id) {
    return figure(id).kind(id) == ValueKind.COUNT;
  }

  Optional<Count> count(SeriesYear cell) {
    return value(cell) instanceof Value.Counted counted
        ? Optional.of(counted.count())
        : Optional.empty();
  }

  Optional<Percentage> percentage(SeriesYear cell) {
    return value(cell) instanceof Value.Percent percent
        ? Optional.of(percent.percentage())
        : Optional.empty();
  }

  /** The count as a reader sees it: rounded by the rule of its source. */
  Optional<Count> printed(SeriesYear cell) {
    return count(cell).map(count -> count.rounded(figure(cell.series()).rounding(cell.series())));
  }

  /**
   * What a count can be, by what the data hold. A cell that does not exist, or holds words that
   * refer to another one, adds nothing to a sum: 0. Empty when the value is not known.
   */
  Optional<Interval> possible(SeriesYear cell) {
    return addsNothing(cell) ? Optional.of(Interval.point(0)) : count(cell).map(Count::interval);
  }

  /** Whether a cell does not exist, or holds words that refer to another one. */
  boolean addsNothing(SeriesYear cell) {
    Value value = value(cell);
    return value instanceof Value.Nonexistent || value instanceof Value.Words;
  }

  /** Whether an editor left a remark at one of these values: then a contradiction is known. */
  boolean isNoted(List<SeriesYear> cells) {
    return cells.stream().anyMatch(cell -> observation(cell).note().isPresent());
  }

  /** The value as printed, for a message. */
  String shown(SeriesYear cell) {
    return edition.value(cell.series(), cell.year()).text();
  }
}
