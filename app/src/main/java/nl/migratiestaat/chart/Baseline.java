package nl.migratiestaat.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.CategoryPlot;

/** Draws the line at zero. */
final class Baseline {

  private static final BasicStroke STROKE = Strokes.flat(0.6);

  private Baseline() {}

  /** The line from which lying bars start. */
  static void upright(Graphics2D g, CategoryPlot plot, Rectangle2D area) {
    double x = zero(plot, area);
    draw(g, new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
  }

  /** The line on which columns stand. */
  static void level(Graphics2D g, CategoryPlot plot, Rectangle2D area) {
    double y = zero(plot, area);
    draw(g, new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
  }

  private static double zero(CategoryPlot plot, Rectangle2D area) {
    return plot.getRangeAxis().valueToJava2D(0, area, plot.getRangeAxisEdge());
  }

  private static void draw(Graphics2D g, Line2D line) {
    g.setPaint(Palette.BASELINE);
    g.setStroke(STROKE);
    g.draw(line);
  }
}
