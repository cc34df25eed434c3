package nl.migratiestaat.figure;

import java.util.List;
import java.util.Optional;
import nl.migratiestaat.dataset.Forecast;

/**
 * What was forecast for a year beside what came true.
 *
 * @param title with the year
 * @param columns the forecast numbers that at least one of the forecasts has
 * @param rows a row per forecast
 * @param chart the same numbers
 */
public record Outlook(String title, List<Column> columns, List<Row> rows, Chart chart) {

  public Outlook {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A kind of forecast number. */
  public enum Column {
    LOW("Laagste scenario"),
    MIDDLE("Middelste scenario"),
    HIGH("Hoogste scenario"),
    MOST_LIKELY("Meest waarschijnlijk");

    private final String label;

    Column(String label) {
      this.label = label;
    }

    /** As printed. */
    public String label() {
      return label;
    }

    Optional<Long> of(Forecast forecast) {
      Forecast.Numbers numbers = forecast.numbers();
      Optional<Forecast.Scenarios> scenarios = numbers.scenarios();
      Optional<Forecast.Amount> amount =
          switch (this) {
            case LOW -> scenarios.map(Forecast.Scenarios::low);
            case MIDDLE -> scenarios.flatMap(Forecast.Scenarios::middle);
            case HIGH -> scenarios.map(Forecast.Scenarios::high);
            case MOST_LIKELY -> numbers.mostLikely();
          };
      return amount.map(Forecast.Amount::value);
    }
  }

  /**
   * A forecast.
   *
   * @param numbers its numbers, in the order of the columns
   * @param outcome what came true
   * @param trace the name of the series or the fact that the outcome is
   * @param year the period of the outcome
   * @param figure the figure that holds the outcome; empty for a fact
   */
  public record Row(
      Forecast forecast,
      List<PrintedValue> numbers,
      PrintedValue outcome,
      String trace,
      int year,
      Optional<String> figure) {

    public Row {
      numbers = List.copyOf(numbers);
    }
  }
}
