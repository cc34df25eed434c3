package nl.migratiestaat.chart.canvas;

import java.awt.Graphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

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

  /**
   * The drawing as an {@code svg} element, not yet placed, with its text alternative.
   *
   * @param owner the document that the element is made for
   */
  Element svg(Document owner);

  /** What is said to those who cannot see it. */
  String alternative();
}
