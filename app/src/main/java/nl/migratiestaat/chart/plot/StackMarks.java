package nl.migratiestaat.chart.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import nl.migratiestaat.chart.canvas.Anchor;
import nl.migratiestaat.chart.canvas.Lettering;
import nl.migratiestaat.chart.canvas.TextStyle;
import nl.migratiestaat.figure.Chart;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.CategoryDataset;

/** Draws lying bars divided into parts, with the printed number in every part that has room. */
final class StackMarks extends StackedBarRenderer {

  /** The white between two parts. */
  static final double GAP = 1;

  private static final double MARGIN = 2;

  private final Chart chart;
  private final Lettering lettering;

  StackMarks(Chart chart, Lettering lettering) {
    this.chart = chart;
    this.lettering = lettering;
    setBarPainter(new FlatBars(chart, GAP));
    setShadowVisible(false);
    setDefaultItemLabelGenerator(new PrintedLabels(chart));
    setDefaultItemLabelsVisible(true);
  }

  @Override
  protected void drawItemLabel(
      Graphics2D g,
      CategoryDataset data,
      int row,
      int column,
      CategoryPlot plot,
      CategoryItemLabelGenerator generator,
      Rectangle2D bar,
      boolean negative) {
    String text = generator.generateLabel(data, row, column);
    Color colour = Fill.of(chart, row, column).text();
    TextStyle style = TextStyle.PLAIN.in(colour);
    double room = bar.getWidth() - GAP - 2 * MARGIN;
    if (lettering.width(text, style) <= room) {
      double middle = bar.getCenterX() - GAP / 2;
      lettering.drawMiddle(g, text, style, middle, bar.getCenterY(), Anchor.MIDDLE);
    }
  }
}
