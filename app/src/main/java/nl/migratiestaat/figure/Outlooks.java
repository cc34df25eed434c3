package nl.migratiestaat.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.calculation.Notation;
import nl.migratiestaat.dataset.Forecast;
import nl.migratiestaat.dataset.SeriesId;

/** Sets the forecasts of one edition against what came true. */
public final class Outlooks {

  private final Cells cells;

  public Outlooks(Cells cells) {
    this.cells = cells;
  }

  /** The forecasts of the edition's year; empty when there were none. */
  public Optional<Outlook> outlook() {
    Collection<Forecast> forecasts =
        cells.dataset().forecasts().getOrDefault(cells.reportingYear(), Map.of()).values();
    if (forecasts.isEmpty()) {
      return Optional.empty();
    }
    List<Outlook.Column> columns =
        Arrays.stream(Outlook.Column.values())
            .filter(column -> forecasts.stream().anyMatch(one -> column.of(one).isPresent()))
            .toList();
    List<Outlook.Row> rows = forecasts.stream().map(forecast -> row(forecast, columns)).toList();
    String title = "Prognose en uitkomst, " + cells.reportingYear();
    return Optional.of(new Outlook(title, columns, rows, chart(title, rows)));
  }

  private static Chart chart(String title, List<Outlook.Row> rows) {
    List<Chart.Category> categories =
        rows.stream()
            .map(row -> new Chart.Category(row.forecast().label(), Chart.Emphasis.NONE))
            .toList();
    List<Chart.Series> series = new ArrayList<>();
    series.add(
        new Chart.Series(
            "laagste tot hoogste scenario",
            Chart.Tone.POSSIBLE,
            rows.stream().map(row -> span(row.forecast())).toList()));
    series.add(
        new Chart.Series(
            "middelste scenario",
            Chart.Tone.POSSIBLE,
            rows.stream().map(row -> number(Outlook.Column.MIDDLE, row)).toList()));
    series.add(
        new Chart.Series(
            "meest waarschijnlijk",
            Chart.Tone.EXPECTED,
            rows.stream().map(row -> number(Outlook.Column.MOST_LIKELY, row)).toList()));
    series.add(
        new Chart.Series(
            "uitkomst", Chart.Tone.CURRENT, rows.stream().map(Outlooks::outcome).toList()));
    series.removeIf(one -> one.marks().stream().allMatch(Chart.Absent.class::isInstance));
    return new Chart(Chart.Form.RANGE, title, "", categories, series);
  }

  private static Chart.Mark span(Forecast forecast) {
    return forecast
        .numbers()
        .scenarios()
        .<Chart.Mark>map(
            scenarios ->
                new Chart.Span(known(scenarios.low().value()), known(scenarios.high().value())))
        .orElseGet(Chart.Absent::new);
  }

  private static Chart.Mark number(Outlook.Column column, Outlook.Row row) {
    return column.of(row.forecast()).<Chart.Mark>map(Outlooks::known).orElseGet(Chart.Absent::new);
  }

  private static Chart.Known known(long number) {
    return new Chart.Known(number, Notation.count(number));
  }

  private static Chart.Mark outcome(Outlook.Row row) {
    PrintedValue outcome = row.outcome();
    return outcome.isKnown() && outcome.drawn().isPresent()
        ? new Chart.Known(outcome.drawn().getAsDouble(), outcome.text())
        : new Chart.Unknown();
  }

  private Outlook.Row row(Forecast forecast, List<Outlook.Column> columns) {
    List<PrintedValue> numbers =
        columns.stream()
            .map(
                column ->
                    column
                        .of(forecast)
                        .map(number -> PrintedValue.known(Notation.count(number), number))
                        .orElseGet(() -> PrintedValue.without("", PrintedValue.State.NONEXISTENT)))
            .toList();
    String name = forecast.outcome().name();
    int year = cells.reportingYear();
    if (forecast.outcome().fact().isPresent()) {
      PrintedValue outcome =
          cells
              .dataset()
              .fact(forecast.outcome().fact().get(), year)
              .map(cells::fact)
              .orElseGet(() -> PrintedValue.without(Cells.UNKNOWN, PrintedValue.State.UNKNOWN));
      return new Outlook.Row(forecast, numbers, outcome, name, year, Optional.empty());
    }
    Optional<SeriesId> series = cells.names().find(name);
    int period = series.map(this::newest).orElse(year);
    return new Outlook.Row(
        forecast,
        numbers,
        series
            .map(id -> cells.value(id, period))
            .orElseGet(() -> PrintedValue.without(Cells.UNKNOWN, PrintedValue.State.UNKNOWN)),
        name,
        period,
        series.map(SeriesId::figure));
  }

  private int newest(SeriesId id) {
    List<Integer> periods = cells.periods(cells.figure(id));
    return periods.get(periods.size() - 1);
  }
}
