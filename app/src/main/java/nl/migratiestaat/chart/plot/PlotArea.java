package nl.migratiestaat.chart.plot;

import java.awt.Graphics2D;
import nl.migratiestaat.chart.canvas.Lettering;
import nl.migratiestaat.figure.Chart;

/** The part of a chart below its key: marks and the labels of the categories. */
public interface PlotArea {

  /**
   * Lays out what a chart shows. Columns whose labels do not fit beside each other lie down.
   *
   * @param width the width of the whole chart, in points
   */
  static PlotArea of(Chart chart, Lettering lettering, double width) {
    return switch (chart.form()) {
      case BARS -> new LyingBars(chart, lettering, width);
      case COLUMNS ->
          StandingBars.fitting(chart, lettering, width)
              .orElseGet(() -> new LyingBars(chart, lettering, width));
      case STACKED, SHARES -> new LyingStacks(chart, lettering, width);
      case LINES -> new Lines(chart, lettering, width);
      case RANGE -> new Ranges(chart, lettering, width);
    };
  }

  /** The distance from the left of the chart to where bars start. */
  double left();

  /** The height in points. */
  double height();

  /**
   * Draws it.
   *
   * @param top the distance from the top of the chart, in points
   */
  void draw(Graphics2D g, double top);
}
