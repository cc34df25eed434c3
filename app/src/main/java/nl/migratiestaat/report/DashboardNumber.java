package nl.migratiestaat.report;

import java.util.Optional;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.PrintedValue;

/**
 * A number that a dashboard shows: that of a series or of a fact.
 *
 * @param label its name as printed
 * @param shown the number as printed
 * @param period the period it is about, as printed
 * @param previous the number a period earlier, and that period
 * @param change how much it differs, as printed
 * @param trace the name of the series, or {@code feit:} and that of the fact
 * @param year its year
 * @param emphasis why it stands out in a chart
 * @param unit what one of its units is worth in a chart: a million for {@code 3,4 miljoen}
 */
record DashboardNumber(
    String label,
    PrintedValue shown,
    String period,
    Optional<Earlier> previous,
    Optional<PrintedValue> change,
    String trace,
    int year,
    Chart.Emphasis emphasis,
    double unit) {

  /** The same number a period earlier. */
  record Earlier(PrintedValue shown, String period) {}

  /** The mark in a chart. */
  Chart.Mark mark() {
    return mark(shown);
  }

  /** The mark of a period earlier. */
  Chart.Mark previousMark() {
    return previous.map(earlier -> mark(earlier.shown())).orElseGet(Chart.Absent::new);
  }

  private Chart.Mark mark(PrintedValue number) {
    return switch (number.state()) {
      case KNOWN -> new Chart.Known(number.drawn().orElse(0) * unit, number.text());
      case UNKNOWN, OPEN -> new Chart.Unknown();
      case NONEXISTENT, NOT_APPLICABLE -> new Chart.Absent();
    };
  }
}
