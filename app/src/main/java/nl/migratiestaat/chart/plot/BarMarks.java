package nl.migratiestaat.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import nl.migratiestaat.chart.canvas.Anchor;
import nl.migratiestaat.chart.canvas.Hatching;
import nl.migratiestaat.chart.canvas.Lettering;
import nl.migratiestaat.chart.canvas.TextStyle;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.Chart.Unknown;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** Draws the bars of a chart, lying or standing, each with its printed number at its end. */
final class BarMarks extends BarRenderer {

  /** The white between two bars of one category. */
  static final double GAP = 1;

  /** The white between a bar and its number. */
  static final double LABEL_GAP = 3;

  private final Chart chart;
  private final Lettering lettering;
  private final ValueStyles styles;
  private final double slot;

  /**
   * Draws bars.
   *
   * @param slot what a bar takes with the white beside it, in points
   * @param length of the axis of the categories, in points
   */
  BarMarks(Chart chart, Lettering lettering, double slot, double length) {
    this.chart = chart;
    this.lettering = lettering;
    this.styles = new ValueStyles(chart);
    this.slot = slot;
    setBarPainter(new FlatBars(chart, 0));
    setItemMargin(0);
    setMaximumBarWidth((slot - GAP) / length);
    setShadowVisible(false);
    setDefaultItemLabelGenerator(new PrintedLabels(chart));
    setDefaultItemLabelsVisible(true);
  }

  @Override
  public void drawItem(
      Graphics2D g,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis categories,
      ValueAxis numbers,
      CategoryDataset dataset,
      int row,
      int column,
      int pass) {
    if (isUnknown(row, column)) {
      if (row == 0 || !isUnknown(row - 1, column)) {
        double start =
            calculateBarW0(plot, plot.getOrientation(), area, categories, state, row, column);
        double zero = Plots.at(0, plot, area);
        drawUnknown(g, plot, start + beforeMiddle(row, column), zero, row, column);
      }
    } else {
      super.drawItem(g, state, area, plot, categories, numbers, dataset, row, column, pass);
    }
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
    TextStyle style = styles.value(row, column);
    if (plot.getOrientation().isHorizontal()) {
      double x = negative ? bar.getMinX() - LABEL_GAP : bar.getMaxX() + LABEL_GAP;
      Anchor anchor = negative ? Anchor.END : Anchor.START;
      lettering.drawMiddle(g, text, style, x, bar.getCenterY(), anchor);
    } else {
      double line = style.leading() / 2;
      double y = negative ? bar.getMaxY() + line : bar.getMinY() - line;
      lettering.drawMiddle(g, text, style, bar.getCenterX(), y, Anchor.MIDDLE);
    }
  }

  private boolean isUnknown(int row, int column) {
    return Plots.mark(chart, row, column) instanceof Unknown;
  }

  /** Several that are not known beside each other have one mark, in their middle. */
  private double beforeMiddle(int first, int column) {
    int last = first;
    while (last + 1 < chart.series().size() && isUnknown(last + 1, column)) {
      last++;
    }
    return (last - first) * slot / 2;
  }

  private void drawUnknown(
      Graphics2D g, CategoryPlot plot, double start, double zero, int row, int column) {
    double thickness = slot - GAP;
    TextStyle style = styles.value(row, column);
    if (plot.getOrientation().isHorizontal()) {
      Hatching.draw(g, new Rectangle2D.Double(zero, start, Hatching.STUB, thickness));
      double x = zero + Hatching.STUB + LABEL_GAP;
      lettering.drawMiddle(g, Cells.UNKNOWN, style, x, start + thickness / 2, Anchor.START);
    } else {
      double top = zero - Hatching.STUB;
      Hatching.draw(g, new Rectangle2D.Double(start, top, thickness, Hatching.STUB));
      lettering.drawBlock(
          g,
          Plots.UNKNOWN_LINES,
          style,
          start + thickness / 2,
          top - style.leading(),
          Anchor.MIDDLE);
    }
  }
}
