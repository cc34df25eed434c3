package nl.migratiestaat.chart.plot;

import nl.migratiestaat.chart.canvas.TextStyle;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.Chart.Emphasis;
import nl.migratiestaat.figure.Chart.Tone;
import nl.migratiestaat.figure.Chart.Unknown;

/** The type of labels: weight follows the current year and the emphasis. */
record ValueStyles(Chart chart) {

  TextStyle category(int category) {
    return isEmphatic(category) ? TextStyle.STRONG : TextStyle.PLAIN;
  }

  TextStyle value(int series, int category) {
    if (Plots.mark(chart, series, category) instanceof Unknown) {
      return TextStyle.QUIET;
    }
    boolean alone = chart.series().size() == 1;
    boolean current = chart.series().get(series).tone() == Tone.CURRENT;
    boolean strong = alone ? isEmphatic(category) : current;
    return strong ? TextStyle.STRONG : TextStyle.PLAIN;
  }

  private boolean isEmphatic(int category) {
    return chart.categories().get(category).emphasis() != Emphasis.NONE;
  }
}
