package nl.migratiestaat.figure;

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
    return Optional.of(
        new Outlook(columns, forecasts.stream().map(forecast -> row(forecast, columns)).toList()));
  }

  private Outlook.Row row(Forecast forecast, List<Outlook.Column> columns) {
    List<Shown> numbers =
        columns.stream()
            .map(
                column ->
                    column
                        .of(forecast)
                        .map(number -> Shown.known(Notation.count(number), number))
                        .orElseGet(() -> Shown.without("", Shown.State.NONEXISTENT)))
            .toList();
    String name = forecast.outcome().name();
    int year = cells.reportingYear();
    if (forecast.outcome().fact().isPresent()) {
      Shown outcome =
          cells
              .dataset()
              .fact(forecast.outcome().fact().get(), year)
              .map(cells::fact)
              .orElseGet(() -> Shown.without(Cells.UNKNOWN, Shown.State.UNKNOWN));
      return new Outlook.Row(forecast, numbers, outcome, name, year, Optional.empty());
    }
    Optional<SeriesId> series = cells.names().find(name);
    int period = series.map(this::newest).orElse(year);
    return new Outlook.Row(
        forecast,
        numbers,
        series
            .map(id -> cells.value(id, period))
            .orElseGet(() -> Shown.without(Cells.UNKNOWN, Shown.State.UNKNOWN)),
        name,
        period,
        series.map(SeriesId::figure));
  }

  private int newest(SeriesId id) {
    List<Integer> periods = cells.periods(cells.figure(id));
    return periods.get(periods.size() - 1);
  }
}
