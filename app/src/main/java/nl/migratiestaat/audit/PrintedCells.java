package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.calculation.Count;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.Observation;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.Value;
import nl.migratiestaat.dataset.ValueKind;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.Members;
import nl.migratiestaat.input.Place;

/** The numbers of one edition as the audit sees them: every printed cell and what it can be. */
final class PrintedCells {

  private final Cells cells;
  private final Map<String, List<SeriesId>> series = new LinkedHashMap<>();

  PrintedCells(Cells cells) {
    this.cells = cells;
    Members members = new Members(cells);
    for (FigureDefinition figure : cells.dataset().figures().values()) {
      List<SeriesId> all = new ArrayList<>();
      for (String row : members.rows(figure)) {
        for (String column : members.columns(figure)) {
          all.add(new SeriesId(figure.key(), row, column));
        }
      }
      series.put(figure.key(), List.copyOf(all));
    }
  }

  Cells cells() {
    return cells;
  }

  Dataset dataset() {
    return cells.dataset();
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

  /** The years in which a series is printed, oldest first. */
  List<Integer> years(SeriesId id) {
    return cells.periods(figure(id));
  }

  /** Every cell that a figure prints. */
  List<Point> points(FigureDefinition figure) {
    return cells.periods(figure).stream()
        .flatMap(year -> series(figure).stream().map(id -> new Point(id, year)))
        .toList();
  }

  Observation observation(Point point) {
    return cells.observation(point.series(), point.year());
  }

  Value value(Point point) {
    return observation(point).value();
  }

  Place place(Point point) {
    return observation(point).place();
  }

  boolean isCount(SeriesId id) {
    return figure(id).kind(id) == ValueKind.COUNT;
  }

  Optional<Count> count(Point point) {
    return value(point) instanceof Value.Counted counted
        ? Optional.of(counted.count())
        : Optional.empty();
  }

  /** The count as a reader sees it: rounded by the rule of its source. */
  Optional<Count> printed(Point point) {
    return count(point)
        .map(count -> count.rounded(figure(point.series()).rounding(point.series())));
  }

  /**
   * What a count can be, by what the data hold. A cell that does not exist, or holds words that
   * refer to another one, adds nothing to a sum: 0. Empty when the value is not known.
   */
  Optional<Interval> possible(Point point) {
    Value value = value(point);
    boolean nothing = value instanceof Value.Nonexistent || value instanceof Value.Words;
    return nothing ? Optional.of(Interval.point(0)) : count(point).map(Count::interval);
  }

  /** Whether an editor left a remark at one of these values: then a contradiction is known. */
  boolean isNoted(List<Point> points) {
    return points.stream().anyMatch(point -> observation(point).note().isPresent());
  }

  /** A contradiction that an editor remarked upon is a warning, any other an error. */
  static Severity severity(boolean noted) {
    return noted ? Severity.WARNING : Severity.ERROR;
  }

  /** The value as printed, for a message. */
  String shown(Point point) {
    return cells.value(point.series(), point.year()).text();
  }
}
