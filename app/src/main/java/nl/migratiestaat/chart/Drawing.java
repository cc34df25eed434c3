package nl.migratiestaat.chart;

import java.awt.Graphics2D;

/** Something that is drawn as vectors: on a page with the page's own pen, in HTML as SVG. */
public interface Drawing {

  /** The width in points. */
  double width();

  /** The height in points. */
  double height();

  /**
   * Draws it with its upper left corner in the origin.
   *
   * @param graphics where to draw; its hints, colour and font change
   */
  void draw(Graphics2D graphics);

  /** An {@code svg} element to be put into an HTML page. */
  String svg();

  /** What is said to those who cannot see it. */
  String alternative();
}
