package nl.migratiestaat.chart.plot;

import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.Chart.Known;
import nl.migratiestaat.figure.Chart.Mark;
import nl.migratiestaat.figure.Chart.Unknown;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Makes JFreeChart's plot of a chart.
 *
 * <p>Of a plot the axes, which place things, and {@link CategoryPlot#render}, which draws the
 * marks, are used. {@link CategoryPlot#draw} would round its area to whole points, clip it, and
 * print numbers that are not in the figure.
 */
final class Plots {

  /** What is printed above a narrow mark that is not known. */
  static final List<String> UNKNOWN_LINES = List.of(Cells.UNKNOWN.split(" "));

  private Plots() {}

  static CategoryPlot lying(
      CategoryDataset dataset, BandAxis bands, Scale scale, CategoryItemRenderer renderer) {
    return plot(dataset, bands, scale, renderer, PlotOrientation.HORIZONTAL);
  }

  static CategoryPlot standing(
      CategoryDataset dataset, BandAxis bands, Scale scale, CategoryItemRenderer renderer) {
    return plot(dataset, bands, scale, renderer, PlotOrientation.VERTICAL);
  }

  /** The numbers of a chart by place; labels are no keys, as two may be the same. */
  static CategoryDataset dataset(Chart chart) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (int series = 0; series < chart.series().size(); series++) {
      for (int category = 0; category < chart.categories().size(); category++) {
        Number value = mark(chart, series, category) instanceof Known known ? known.drawn() : null;
        dataset.addValue(value, series, category);
      }
    }
    return dataset;
  }

  static Mark mark(Chart chart, int series, int category) {
    return chart.series().get(series).marks().get(category);
  }

  /** What is printed at a mark; empty when it does not exist. */
  static String printed(Mark mark) {
    if (mark instanceof Known known) {
      return known.printed();
    }
    return mark instanceof Unknown ? Cells.UNKNOWN : "";
  }

  /** Where a number lies on the axis of a plot that is drawn in an area. */
  static double at(double value, CategoryPlot plot, Rectangle2D area) {
    return plot.getRangeAxis().valueToJava2D(value, area, plot.getRangeAxisEdge());
  }

  private static CategoryPlot plot(
      CategoryDataset dataset,
      BandAxis bands,
      Scale scale,
      CategoryItemRenderer renderer,
      PlotOrientation orientation) {
    NumberAxis numbers = new NumberAxis();
    numbers.setRange(scale.lower(), scale.upper());
    CategoryPlot plot = new CategoryPlot(dataset, bands, numbers, renderer);
    plot.setOrientation(orientation);
    return plot;
  }
}
