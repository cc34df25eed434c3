package nl.migratiestaat.chart;

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
 * <p>Only {@link CategoryPlot#render} is used: it places the marks. The axes are never drawn, so
 * that no number is printed but those of the figure, and nothing clips the labels.
 */
final class Plots {

  private Plots() {}

  static CategoryPlot lying(
      CategoryDataset dataset, Bands bands, Scale scale, CategoryItemRenderer renderer) {
    return plot(dataset, bands, scale, renderer, PlotOrientation.HORIZONTAL);
  }

  static CategoryPlot standing(
      CategoryDataset dataset, Bands bands, Scale scale, CategoryItemRenderer renderer) {
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
    return mark instanceof Unknown ? Hatching.LABEL : "";
  }

  private static CategoryPlot plot(
      CategoryDataset dataset,
      Bands bands,
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
