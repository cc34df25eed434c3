package nl.migratiestaat.report.blocks;

import java.util.Optional;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.PrintedValue;

/**
 * A number that a dashboard shows: that of a series or of a fact.
 *
 * @param label its name as printed
 * @param printed the number and the period it is about
 * @param previous the same a period earlier
 * @param change how much it differs, as printed
 * @param trace the name of the series, or {@code feit:} and that of the fact
 * @param year its year
 * @param emphasis why it stands out in a chart
 * @param unit what one of its units is worth in a chart: a million for {@code 3,4 miljoen}
 */
record DashboardNumber(
    String label,
    Printed printed,
    Optional<Printed> previous,
    Optional<PrintedValue> change,
    String trace,
    int year,
    Chart.Emphasis emphasis,
    double unit) {

  /** A number and its period, both as printed. */
  record Printed(PrintedValue number, String period) {}

  /** The mark in a chart. */
  Chart.Mark mark() {
    return mark(printed.number());
  }

  /** The mark of a period earlier. */
  Chart.Mark previousMark() {
    return previous.map(earlier -> mark(earlier.number())).orElseGet(Chart.Absent::new);
  }

  private Chart.Mark mark(PrintedValue number) {
    return switch (number.state()) {
      case KNOWN -> new Chart.Known(number.drawn().orElse(0) * unit, number.text());
      case UNKNOWN, OPEN -> new Chart.Unknown();
      case NONEXISTENT, NOT_APPLICABLE -> new Chart.Absent();
    };
  }
}
