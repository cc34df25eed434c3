package nl.migratiestaat.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.migratiestaat.calculation.Direction;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.Observation;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.SeriesNames;
import nl.migratiestaat.dataset.Value;
import nl.migratiestaat.dataset.ValueKind;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.Members;
import nl.migratiestaat.figure.PrintedValue;

/** The numbers of sentences: a series by its written name, in the period that is asked for. */
final class Numbers {

  /** A series in a period. */
  record Point(SeriesId id, FigureDefinition figure, int year, Optional<Integer> previous) {}

  private final Cells cells;

  Numbers(Cells cells) {
    this.cells = cells;
  }

  Cells cells() {
    return cells;
  }

  /**
   * The series with a written name; a part {@code #1} is the row with that rank.
   *
   * @param back how many periods before the figure's last one
   */
  Optional<Point> point(String name, int back) {
    List<String> parts = List.of(name.split("\\.", -1));
    Optional<FigureDefinition> figure = cells.dataset().figure(parts.get(0));
    Optional<SeriesId> id =
        parts.size() > 1 && parts.get(1).startsWith("#")
            ? figure.flatMap(found -> ranked(found, parts))
            : cells.names().find(name);
    return id.flatMap(found -> period(found, back));
  }

  private Optional<SeriesId> ranked(FigureDefinition figure, List<String> parts) {
    String rank = parts.get(1).substring(1);
    String column = parts.size() > 2 ? parts.get(2) : "";
    boolean valid =
        rank.matches("\\d{1,3}")
            && (column.isEmpty()
                ? figure.columns().isAbsent()
                : figure.columns().members().containsKey(column));
    return valid
        ? new Members(cells).ranked(figure, Integer.parseInt(rank), column)
        : Optional.empty();
  }

  /** Whether a name asks for a rank that its figure could have, if it had as many rows. */
  boolean isRank(String name) {
    List<String> parts = List.of(name.split("\\.", -1));
    return parts.size() > 1
        && parts.get(1).matches("#[1-9]\\d{0,2}")
        && cells
            .dataset()
            .figure(parts.get(0))
            .filter(
                figure -> parts.size() == 2 || figure.columns().members().containsKey(parts.get(2)))
            .isPresent();
  }

  private Optional<Point> period(SeriesId id, int back) {
    FigureDefinition figure = cells.dataset().figures().get(id.figure());
    List<Integer> years = cells.periods(figure);
    int index = years.size() - 1 - back;
    int year = index >= 0 ? years.get(index) : years.get(0) + index;
    int before = index - 1 >= 0 ? years.get(index - 1) : year - 1;
    return Optional.of(new Point(id, figure, year, Optional.of(before)));
  }

  String suggestion(String name) {
    return new SeriesNames(cells.dataset().figures()).suggestion(name.replaceAll("\\.#\\d+", ""));
  }

  PrintedValue value(Point point) {
    return cells.value(point.id(), point.year());
  }

  PrintedValue change(Point point) {
    return cells.change(point.id(), point.previous().orElseThrow(), point.year());
  }

  /** Whether a series rose or fell since the period before; empty when that is not known. */
  Optional<Direction> direction(Point point) {
    int previous = point.previous().orElseThrow();
    Optional<BigDecimal> from = comparable(point.id(), previous);
    Optional<BigDecimal> to = comparable(point.id(), point.year());
    Optional<BigDecimal> published =
        point.figure().kind(point.id()) == ValueKind.COUNT
            ? cells
                .publishedChange(point.id(), point.year())
                .map(Observation::value)
                .flatMap(Numbers::percent)
            : Optional.empty();
    if (from.isEmpty() || to.isEmpty()) {
      return published.map(change -> Direction.of(BigDecimal.ZERO, change));
    }
    if (printsAsNoChange(point)) {
      return Optional.of(Direction.EQUAL);
    }
    return Optional.of(
        Direction.of(from.get(), published.map(change -> from.get().add(change)).orElse(to.get())));
  }

  /** Whether the change is printed as 0%: then a sentence calls the numbers equal. */
  private boolean printsAsNoChange(Point point) {
    PrintedValue change = change(point);
    return point.figure().kind(point.id()) == ValueKind.COUNT
        && change.isKnown()
        && change.drawn().orElse(0) == 0;
  }

  private static Optional<BigDecimal> percent(Value value) {
    return value instanceof Value.Percent percent
        ? Optional.of(percent.percentage().value())
        : Optional.empty();
  }

  /** The number behind what is printed, for comparing; nothing of it is printed. */
  private Optional<BigDecimal> comparable(SeriesId id, int year) {
    PrintedValue shown = cells.value(id, year);
    return shown.drawn().isPresent()
        ? Optional.of(BigDecimal.valueOf(shown.drawn().getAsDouble()))
        : Optional.empty();
  }

  Optional<Percentage> share(Point part, Point whole) {
    return cells.share(part.id(), whole.id(), part.year());
  }
}
