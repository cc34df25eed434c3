package nl.migratiestaat.chart;

import java.awt.Graphics2D;

/** The part of a chart below its key: marks and the labels of the categories. */
interface Body {

  /** The distance from the left of the chart to where bars start. */
  double left();

  double height();

  void draw(Graphics2D g, double top);
}
