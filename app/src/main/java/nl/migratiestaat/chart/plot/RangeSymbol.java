package nl.migratiestaat.chart.plot;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import nl.migratiestaat.chart.canvas.Palette;
import nl.migratiestaat.chart.canvas.Strokes;
import nl.migratiestaat.figure.Chart.Series;
import nl.migratiestaat.figure.Chart.Span;
import nl.migratiestaat.figure.Chart.Tone;

/**
 * The signs of a chart of ranges, from the bottom to the top. They differ in form, so that they can
 * do without colour and two at the same number are both seen.
 */
enum RangeSymbol {
  /** A pale bar from one number to another. */
  SPAN,
  /** A dark bar across the others. */
  MARKER,
  /** A thin line across the bar. */
  TICK,
  /** A white diamond. */
  DIAMOND;

  private static final double TICK_WIDTH = 1;
  private static final double MARKER_WIDTH = 3;
  private static final double OUTLINE = 1;

  /** How far a marker reaches above and below the bar. */
  static final double BEYOND = 3;

  static RangeSymbol of(Series series) {
    if (series.marks().stream().anyMatch(Span.class::isInstance)) {
      return SPAN;
    }
    return series.tone() == Tone.CURRENT ? MARKER : series.tone() == Tone.EXPECTED ? DIAMOND : TICK;
  }

  /**
   * Paints the sign.
   *
   * @param area the bar; for a sign at one number, a square around that number as high as the bar
   */
  void paint(Graphics2D g, Rectangle2D area) {
    switch (this) {
      case SPAN -> fill(g, area);
      case TICK -> fill(g, upright(area, TICK_WIDTH, 1));
      case MARKER -> fill(g, upright(area, MARKER_WIDTH, BEYOND));
      case DIAMOND -> {
        Shape diamond = diamond(area);
        g.setPaint(Palette.PAPER);
        g.fill(diamond);
        g.setPaint(Palette.INK);
        g.setStroke(Strokes.flat(OUTLINE));
        g.draw(diamond);
      }
    }
  }

  private void fill(Graphics2D g, Rectangle2D area) {
    g.setPaint(
        switch (this) {
          case SPAN -> Palette.NEUTRAL_PREVIOUS;
          case MARKER -> Palette.CURRENT;
          case TICK, DIAMOND -> Palette.INK;
        });
    g.fill(area);
  }

  private static Rectangle2D upright(Rectangle2D area, double width, double beyond) {
    return new Rectangle2D.Double(
        area.getCenterX() - width / 2, area.getY() - beyond, width, area.getHeight() + 2 * beyond);
  }

  private static Shape diamond(Rectangle2D area) {
    double radius = area.getHeight() / 2 - OUTLINE / 2;
    double x = area.getCenterX();
    double y = area.getCenterY();
    Path2D path = new Path2D.Double();
    path.moveTo(x, y - radius);
    path.lineTo(x + radius, y);
    path.lineTo(x, y + radius);
    path.lineTo(x - radius, y);
    path.closePath();
    return path;
  }
}
