package nl.migratiestaat.chart.canvas;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws what is not known: an open rectangle with slanting lines. */
public final class Hatching {

  /** The length of a hatched mark that stands for a bar. */
  public static final double STUB = 14;

  private static final double STEP = 3;
  private static final double INSET = 0.25;
  private static final BasicStroke STROKE = Strokes.flat(0.5);

  private Hatching() {}

  /** Draws only the rectangle, for a mark that says itself what it is. */
  public static void outline(Graphics2D g, Rectangle2D around) {
    g.setPaint(Palette.HATCHING);
    g.setStroke(STROKE);
    g.draw(inside(around));
  }

  /** Draws the rectangle with its hatching. */
  public static void draw(Graphics2D g, Rectangle2D around) {
    Rectangle2D area = inside(around);
    g.setPaint(Palette.HATCHING);
    g.setStroke(STROKE);
    double width = area.getWidth();
    double height = area.getHeight();
    Path2D lines = new Path2D.Double();
    for (double start = STEP; start < width + height; start += STEP) {
      double fromX = Math.min(start, width);
      double toX = Math.max(0, start - height);
      lines.moveTo(area.getX() + fromX, area.getY() + start - fromX);
      lines.lineTo(area.getX() + toX, area.getY() + start - toX);
    }
    g.draw(lines);
    g.draw(area);
  }

  private static Rectangle2D inside(Rectangle2D around) {
    return new Rectangle2D.Double(
        around.getX() + INSET,
        around.getY() + INSET,
        around.getWidth() - 2 * INSET,
        around.getHeight() - 2 * INSET);
  }
}
