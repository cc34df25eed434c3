package nl.migratiestaat.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import nl.migratiestaat.chart.canvas.Strokes;
import nl.migratiestaat.figure.Chart;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Paints bars as flat rectangles.
 *
 * @param chart the chart whose bars are painted
 * @param gap the white at the end of a bar that another one touches
 */
record FlatBars(Chart chart, double gap) implements BarPainter {

  private static final double LINE = 0.8;

  @Override
  public void paintBar(
      Graphics2D g,
      BarRenderer renderer,
      int row,
      int column,
      RectangularShape bar,
      RectangleEdge base) {
    double width = bar.getWidth() - gap;
    if (width > 0 && bar.getHeight() > 0) {
      paint(
          g,
          Fill.of(chart, row, column),
          new Rectangle2D.Double(bar.getX(), bar.getY(), width, bar.getHeight()));
    }
  }

  @Override
  public void paintBarShadow(
      Graphics2D g,
      BarRenderer renderer,
      int row,
      int column,
      RectangularShape bar,
      RectangleEdge base,
      boolean pegShadow) {
    // there are no shadows on paper
  }

  /** Paints a rectangle; the outline of an open one stays inside it. */
  static void paint(Graphics2D g, Fill fill, Rectangle2D area) {
    g.setPaint(fill.colour());
    if (!fill.open()) {
      g.fill(area);
      return;
    }
    double line = Math.min(LINE, Math.min(area.getWidth(), area.getHeight()));
    g.setStroke(Strokes.flat(line));
    g.draw(
        new Rectangle2D.Double(
            area.getX() + line / 2,
            area.getY() + line / 2,
            area.getWidth() - line,
            area.getHeight() - line));
  }
}
