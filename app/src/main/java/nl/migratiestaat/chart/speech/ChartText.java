package nl.migratiestaat.chart.speech;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.calculation.Notation;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.Chart.Absent;
import nl.migratiestaat.figure.Chart.Form;
import nl.migratiestaat.figure.Chart.Known;
import nl.migratiestaat.figure.Chart.Mark;
import nl.migratiestaat.figure.Chart.Series;
import nl.migratiestaat.figure.Chart.Span;
import nl.migratiestaat.figure.Chart.Tone;
import nl.migratiestaat.figure.Chart.Unknown;

/**
 * The text alternative of a chart, made from its data, to be read aloud: what kind of chart it is,
 * what it shows, between which values, and every value.
 */
public final class ChartText {

  private final Chart chart;

  private ChartText(Chart chart) {
    this.chart = chart;
  }

  /**
   * Describes a chart.
   *
   * @param chart the chart
   * @return sentences in Dutch
   */
  public static String alternative(Chart chart) {
    ChartText text = new ChartText(chart);
    return Stream.of(
            Stream.of(text.subject(), text.scope()),
            text.comparison(),
            IntStream.range(0, chart.categories().size())
                .mapToObj(text::values)
                .flatMap(Optional::stream))
        .flatMap(sentences -> sentences)
        .map(Speech::sentence)
        .map(Notation::minusSigns)
        .collect(Collectors.joining(" "));
  }

  private String subject() {
    String kind =
        switch (chart.form()) {
          case BARS -> "Liggend staafdiagram";
          case COLUMNS -> "Staand staafdiagram";
          case STACKED -> "Gestapeld staafdiagram";
          case SHARES -> "Gestapeld staafdiagram van aandelen";
          case LINES -> "Lijndiagram";
          case RANGE -> "Diagram van bandbreedten";
        };
    String unit = chart.unit().isBlank() ? "" : " (" + chart.unit() + ")";
    return kind + ": " + chart.title().replaceFirst("\\.$", "") + unit + ".";
  }

  private String scope() {
    int count = chart.categories().size();
    String series = Dutch.list(chart.series().stream().map(Series::label).toList());
    if (chart.form() == Form.LINES) {
      String first = chart.categories().get(0).label();
      String last = chart.categories().get(count - 1).label();
      return "%s van %s tot en met %s.".formatted(series, first, last);
    }
    boolean parts =
        chart.form() == Form.RANGE
            || chart.series().stream().anyMatch(one -> one.tone() == Tone.PART);
    return (count == 1 ? "1 categorie" : count + " categorieën")
        + (parts ? " met " : " in ")
        + series
        + ".";
  }

  private Stream<String> comparison() {
    return switch (chart.form()) {
      case STACKED, SHARES -> new LargestParts(chart).sentence().stream();
      case RANGE -> new Verdicts(chart).sentences().stream();
      case BARS, COLUMNS, LINES ->
          chart.series().stream()
              .map(one -> new SeriesSummary(chart, one).sentence())
              .flatMap(Optional::stream);
    };
  }

  private Optional<String> values(int category) {
    List<Series> existing =
        chart.series().stream()
            .filter(one -> !(one.marks().get(category) instanceof Absent))
            .toList();
    if (existing.isEmpty()) {
      return Optional.empty();
    }
    boolean unknown =
        existing.stream().allMatch(one -> one.marks().get(category) instanceof Unknown);
    String values =
        unknown
            ? Cells.UNKNOWN
            : Dutch.list(
                existing.stream().map(one -> value(one, one.marks().get(category))).toList());
    return Optional.of(chart.categories().get(category).label() + ": " + values + ".");
  }

  private String value(Series series, Mark mark) {
    String number = number(mark);
    if (chart.series().size() == 1) {
      return number;
    }
    return series.tone() == Tone.PART || chart.form() == Form.RANGE
        ? series.label() + " " + number
        : number + " in " + series.label();
  }

  private static String number(Mark mark) {
    if (mark instanceof Span span) {
      return Speech.number(span.low()) + " tot " + Speech.number(span.high());
    }
    return mark instanceof Known known ? Speech.number(known) : Cells.UNKNOWN;
  }
}
