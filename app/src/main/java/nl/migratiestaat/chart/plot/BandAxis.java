package nl.migratiestaat.chart.plot;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.ui.RectangleEdge;

/**
 * A category axis whose categories take as much room as their labels need. Each has its bars in the
 * middle of its band.
 */
final class BandAxis extends CategoryAxis {

  private final List<Double> sizes;
  private final double bars;

  /**
   * Makes an axis.
   *
   * @param sizes of the bands in points, one after the other
   * @param bars what the bars of a category take together, in points; 0 when there are none
   */
  BandAxis(List<Double> sizes, double bars) {
    this.sizes = List.copyOf(sizes);
    this.bars = bars;
    // of margins, bars ask only how much they are together
    setLowerMargin(1 - sizes.size() * bars / total());
    setUpperMargin(0);
    setCategoryMargin(0);
  }

  double total() {
    return sum(sizes.size());
  }

  double middle(int category) {
    return sum(category) + sizes.get(category) / 2;
  }

  @Override
  public double getCategoryStart(int category, int count, Rectangle2D area, RectangleEdge edge) {
    return getCategoryMiddle(category, count, area, edge) - bars / 2;
  }

  @Override
  public double getCategoryMiddle(int category, int count, Rectangle2D area, RectangleEdge edge) {
    return origin(area, edge) + middle(category);
  }

  @Override
  public double getCategoryEnd(int category, int count, Rectangle2D area, RectangleEdge edge) {
    return getCategoryMiddle(category, count, area, edge) + bars / 2;
  }

  private double sum(int categories) {
    return sizes.subList(0, categories).stream().mapToDouble(size -> size).sum();
  }

  private static double origin(Rectangle2D area, RectangleEdge edge) {
    return RectangleEdge.isTopOrBottom(edge) ? area.getX() : area.getY();
  }
}
