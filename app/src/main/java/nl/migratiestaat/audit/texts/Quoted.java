package nl.migratiestaat.audit.texts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.calculation.Direction;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.dataset.Observation;
import nl.migratiestaat.dataset.Value;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.SeriesLookup;
import nl.migratiestaat.text.Texts;
import nl.migratiestaat.text.tree.Call;
import nl.migratiestaat.text.tree.Sentence;
import nl.migratiestaat.text.tree.Sentence.Quote;

/** The numbers that a text quotes by name. */
final class Quoted {

  private final SeriesLookup series;
  private final Cells cells;

  Quoted(Cells cells) {
    this.series = new SeriesLookup(cells);
    this.cells = cells;
  }

  /** What a rule finds at the numbers that the sentences of the report quote. */
  static List<Finding> findings(
      Texts texts, BiFunction<Sentence, Quote, Optional<Finding>> finding) {
    return texts
        .allSentences()
        .flatMap(
            sentence ->
                sentence.quotes().stream()
                    .flatMap(quote -> finding.apply(sentence, quote).stream()))
        .toList();
  }

  /** The series that a call is about, in the period it asks for; empty for a fact or a name. */
  Optional<SeriesYear> point(Call call) {
    return point(call.first(), call);
  }

  /** The whole of which a call prints the share. */
  Optional<SeriesYear> whole(Call call) {
    return call.argument(1).flatMap(name -> point(name, call));
  }

  /** The series with a name, in the period that a call asks for with its last argument. */
  private Optional<SeriesYear> point(String name, Call call) {
    return series
        .point(name, call.back(call.arguments().size() - 1))
        .map(point -> new SeriesYear(point.id(), point.year()));
  }

  /** The series with a name, in the last period of its figure. */
  Optional<SeriesYear> newest(String name) {
    return series.point(name, 0).map(point -> new SeriesYear(point.id(), point.year()));
  }

  /**
   * Which way a series went up to a point: as published, else by what its two values can have been.
   * Empty when that is not known or not certain.
   */
  Optional<Direction> direction(SeriesYear point) {
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
  SeriesYear previous(SeriesYear point) {
    List<Integer> years = cells.periods(cells.dataset().figures().get(point.series().figure()));
    int index = years.indexOf(point.year());
    return new SeriesYear(point.series(), index > 0 ? years.get(index - 1) : point.year() - 1);
  }

  /** What a value can be. */
  record Range(BigDecimal low, BigDecimal high) {}

  Optional<Range> range(SeriesYear point) {
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
          point(call)
              .map(point -> cells.value(point.series(), point.year()).text())
              .flatMap(Percentage::parse);
      case "feit" ->
          cells
              .dataset()
              .fact(call.first(), cells.reportingYear() - call.back(1))
              .map(fact -> fact.observation().value())
              .filter(Value.Percent.class::isInstance)
              .map(value -> ((Value.Percent) value).percentage());
      default -> Optional.empty();
    };
  }

  private Optional<Percentage> share(Call call) {
    Optional<SeriesYear> part = point(call);
    Optional<SeriesYear> whole = whole(call);
    return part.flatMap(
        of -> whole.flatMap(in -> cells.share(of.series(), in.series(), of.year())));
  }
}
