package nl.migratiestaat.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.ui.RectangleEdge;

/** A category axis whose categories take as much room as their labels need. */
final class Bands extends CategoryAxis {

  private final List<Double> sizes;

  /** Makes an axis of categories with the given sizes in points, one after the other. */
  Bands(List<Double> sizes) {
    this.sizes = List.copyOf(sizes);
  }

  double total() {
    return sum(sizes.size());
  }

  double middle(int category) {
    return sum(category) + sizes.get(category) / 2;
  }

  @Override
  public double getCategoryStart(int category, int count, Rectangle2D area, RectangleEdge edge) {
    return origin(area, edge) + sum(category);
  }

  @Override
  public double getCategoryMiddle(int category, int count, Rectangle2D area, RectangleEdge edge) {
    return origin(area, edge) + middle(category);
  }

  @Override
  public double getCategoryEnd(int category, int count, Rectangle2D area, RectangleEdge edge) {
    return origin(area, edge) + sum(category + 1);
  }

  private double sum(int categories) {
    return sizes.subList(0, categories).stream().mapToDouble(size -> size).sum();
  }

  private static double origin(Rectangle2D area, RectangleEdge edge) {
    return RectangleEdge.isTopOrBottom(edge) ? area.getX() : area.getY();
  }
}
