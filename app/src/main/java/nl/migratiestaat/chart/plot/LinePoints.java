package nl.migratiestaat.chart.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.Chart.Known;
import org.jfree.chart.plot.CategoryPlot;

/** Where the points of lines stand in a plot. */
record LinePoints(Chart chart, CategoryPlot plot, Rectangle2D area) {

  int seriesCount() {
    return chart.series().size();
  }

  int periodCount() {
    return chart.categories().size();
  }

  double x(int period) {
    return plot.getDomainAxis()
        .getCategoryMiddle(period, periodCount(), area, plot.getDomainAxisEdge());
  }

  double zero() {
    return y(0);
  }

  /** The point of a mark that is known. */
  Point2D at(int series, int period) {
    Known known = (Known) Plots.mark(chart, series, period);
    return new Point2D.Double(x(period), y(known.drawn()));
  }

  /** The periods in which a series is known. */
  List<Integer> known(int series) {
    return IntStream.range(0, periodCount())
        .filter(period -> Plots.mark(chart, series, period) instanceof Known)
        .boxed()
        .toList();
  }

  OptionalInt lastKnown(int series) {
    return known(series).stream().mapToInt(period -> period).max();
  }

  /** The plot with its points and lines taken. */
  FreeRoom room() {
    FreeRoom room = new FreeRoom(area);
    double radius = PointShapes.RADIUS;
    for (int series = 0; series < seriesCount(); series++) {
      List<Integer> known = known(series);
      for (int i = 0; i < known.size(); i++) {
        Point2D point = at(series, known.get(i));
        room.take(
            new Rectangle2D.Double(
                point.getX() - radius, point.getY() - radius, 2 * radius, 2 * radius));
        if (i > 0 && known.get(i - 1) == known.get(i) - 1) {
          room.take(new Line2D.Double(at(series, known.get(i - 1)), point));
        }
      }
    }
    return room;
  }

  private double y(double value) {
    return Plots.at(value, plot, area);
  }
}
