package nl.migratiestaat.chart.plot;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The shapes of the points on lines, so that lines differ in more than colour. */
final class PointShapes {

  /** The distance from the middle of a point to its edge. */
  static final double RADIUS = 2.4;

  private static final List<Shape> SHAPES =
      List.of(
          new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS),
          new Rectangle2D.Double(-2.1, -2.1, 4.2, 4.2),
          polygon(0, -2.9, 2.9, 2.1, -2.9, 2.1),
          polygon(0, -3.1, 3.1, 0, 0, 3.1, -3.1, 0),
          polygon(0, 2.9, 2.9, -2.1, -2.9, -2.1),
          polygon(
              -3, -1, -1, -1, -1, -3, 1, -3, 1, -1, 3, -1, 3, 1, 1, 1, 1, 3, -1, 3, -1, 1, -3, 1));

  private PointShapes() {}

  /** The shape of the points of a series, around the origin. */
  static Shape of(int series) {
    return SHAPES.get(series % SHAPES.size());
  }

  private static Shape polygon(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }
}
