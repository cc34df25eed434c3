package nl.migratiestaat.chart.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import nl.migratiestaat.chart.canvas.Palette;
import nl.migratiestaat.chart.canvas.Strokes;
import org.jfree.chart.plot.CategoryPlot;

/** Draws the line at zero, from which bars start. */
final class Baseline {

  private static final BasicStroke STROKE = Strokes.flat(0.6);

  private Baseline() {}

  /** Draws it over the whole of an area: upright if the bars lie. */
  static void draw(Graphics2D g, CategoryPlot plot, Rectangle2D area) {
    plot.getRenderer()
        .drawRangeLine(g, plot, plot.getRangeAxis(), area, 0, Palette.BASELINE, STROKE);
  }
}
