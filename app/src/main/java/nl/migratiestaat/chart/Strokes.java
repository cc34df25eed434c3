package nl.migratiestaat.chart;

import java.awt.BasicStroke;

/** Pens. */
final class Strokes {

  private Strokes() {}

  /** A pen that ends where the line ends. */
  static BasicStroke flat(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  }

  /** A pen for lines with corners. */
  static BasicStroke round(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }
}
