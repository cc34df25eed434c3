package nl.migratiestaat.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.migratiestaat.calculation.Direction;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.Observation;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.Value;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.Members;

/** The numbers that a text quotes by name. */
final class Quoted {

  private static final String RANK = "#";

  private final Cells cells;

  Quoted(Cells cells) {
    this.cells = cells;
  }

  /** The series that a name in a text means, in the period it asks for. */
  Optional<Point> point(String name, int back) {
    return series(name)
        .map(
            id -> {
              List<Integer> years = cells.periods(cells.dataset().figures().get(id.figure()));
              int index = years.size() - 1 - back;
              return new Point(id, index >= 0 ? years.get(index) : years.get(0) + index);
            });
  }

  private Optional<SeriesId> series(String name) {
    String[] parts = name.split("\\.", -1);
    if (parts.length < 2 || !parts[1].startsWith(RANK)) {
      return cells.names().find(name);
    }
    Optional<FigureDefinition> figure = cells.dataset().figure(parts[0]);
    String rank = parts[1].substring(1);
    return rank.matches("\\d{1,3}")
        ? figure.flatMap(
            found ->
                new Members(cells)
                    .ranked(found, Integer.parseInt(rank), parts.length > 2 ? parts[2] : ""))
        : Optional.empty();
  }

  /**
   * Which way a series went up to a point: as published, else by what its two values can have been.
   * Empty when that is not known or not certain.
   */
  Optional<Direction> direction(Point point) {
    Optional<Percentage> published =
        cells
            .publishedChange(point.series(), point.year())
            .map(Observation::value)
            .filter(Value.Percent.class::isInstance)
            .map(value -> ((Value.Percent) value).percentage());
    if (published.isPresent()) {
      return published.map(change -> Direction.of(BigDecimal.ZERO, change.value()));
    }
    Optional<Range> from = range(previous(point));
    Optional<Range> to = range(point);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().low().compareTo(from.get().high()) > 0) {
      return Optional.of(Direction.UP);
    }
    return to.get().high().compareTo(from.get().low()) < 0
        ? Optional.of(Direction.DOWN)
        : Optional.empty();
  }

  /** The period before; the year before for a figure's first period. */
  Point previous(Point point) {
    List<Integer> years = cells.periods(cells.dataset().figures().get(point.series().figure()));
    int index = years.indexOf(point.year());
    return new Point(point.series(), index > 0 ? years.get(index - 1) : point.year() - 1);
  }

  /** What a value can be. */
  record Range(BigDecimal low, BigDecimal high) {}

  Optional<Range> range(Point point) {
    Value value = cells.observation(point.series(), point.year()).value();
    if (value instanceof Value.Counted counted) {
      Interval interval = counted.count().interval();
      return Optional.of(
          new Range(BigDecimal.valueOf(interval.low()), BigDecimal.valueOf(interval.high())));
    } else if (value instanceof Value.Percent percent) {
      BigDecimal number = percent.percentage().value();
      return Optional.of(new Range(number, number));
    } else if (value instanceof Value.Decimal decimal) {
      return Optional.of(new Range(decimal.number(), decimal.number()));
    }
    return Optional.empty();
  }

  /** The percentage that a call prints, if it prints one. */
  Optional<Percentage> percentage(Call call) {
    return switch (call.name()) {
      case "aandeel" -> share(call);
      case "waarde" ->
          point(call.first(), call.back())
              .map(point -> cells.value(point.series(), point.year()).text())
              .flatMap(Percentage::parse);
      case "feit" ->
          cells
              .dataset()
              .fact(call.first(), cells.reportingYear() - call.back())
              .map(fact -> fact.observation().value())
              .filter(Value.Percent.class::isInstance)
              .map(value -> ((Value.Percent) value).percentage());
      default -> Optional.empty();
    };
  }

  private Optional<Percentage> share(Call call) {
    if (call.arguments().size() < 2) {
      return Optional.empty();
    }
    Optional<Point> part = point(call.first(), call.back());
    Optional<Point> whole = point(call.arguments().get(1), call.back());
    return part.flatMap(
        of -> whole.flatMap(in -> cells.share(of.series(), in.series(), of.year())));
  }
}
