package nl.migratiestaat.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.migratiestaat.chart.canvas.Anchor;
import nl.migratiestaat.chart.canvas.Lettering;
import nl.migratiestaat.chart.canvas.TextStyle;
import nl.migratiestaat.figure.Chart;

/**
 * The numbers at the points of lines: above or below, as far as there is room and no other line's
 * point is as near. The first point and the extremes of a line get theirs before the others.
 */
final class PointLabels {

  /** The white between a point and its number. */
  static final double GAP = 1.5;

  private static final TextStyle STYLE = TextStyle.PLAIN;
  private static final double DISTANCE = PointShapes.RADIUS + GAP + STYLE.leading() / 2;
  private static final double HEIGHT = STYLE.size() * 0.8;
  private static final double MARGIN = 1;

  private final Lettering lettering;
  private final LinePoints points;
  private final FreeRoom room;

  PointLabels(Lettering lettering, LinePoints points, FreeRoom room) {
    this.lettering = lettering;
    this.points = points;
    this.room = room;
  }

  void draw(Graphics2D g) {
    for (int series = 0; series < points.seriesCount(); series++) {
      for (int period : byWeight(series)) {
        draw(g, series, period);
      }
    }
  }

  private void draw(Graphics2D g, int series, int period) {
    Chart.Mark mark = Plots.mark(points.chart(), series, period);
    String text = Plots.printed(mark);
    Point2D point = points.at(series, period);
    DoubleStream.of(point.getY() - DISTANCE, point.getY() + DISTANCE)
        .filter(y -> isOwn(series, period, y) && room.takeIfFree(box(text, point.getX(), y)))
        .findFirst()
        .ifPresent(y -> lettering.drawMiddle(g, text, STYLE, point.getX(), y, Anchor.MIDDLE));
  }

  /** Whether a number at a height would not be read as that of another line. */
  private boolean isOwn(int series, int period, double y) {
    return IntStream.range(0, points.seriesCount())
        .filter(other -> other != series && points.known(other).contains(period))
        .noneMatch(other -> Math.abs(points.at(other, period).getY() - y) < DISTANCE + MARGIN);
  }

  private Rectangle2D box(String text, double x, double middle) {
    double width = lettering.width(text, STYLE) + 2 * MARGIN;
    return new Rectangle2D.Double(x - width / 2, middle - HEIGHT / 2, width, HEIGHT);
  }

  /** The points that get a number here: of lines with a name, all but the one beside the name. */
  private List<Integer> byWeight(int series) {
    List<Integer> known = points.known(series);
    Comparator<Integer> byHeight =
        Comparator.comparing(period -> -points.at(series, period).getY());
    int lowest = known.stream().min(byHeight).orElse(0);
    int highest = known.stream().max(byHeight).orElse(0);
    int named = points.seriesCount() == 1 ? -1 : points.lastKnown(series).orElse(-1);
    return known.stream()
        .filter(period -> period != named)
        .sorted(
            Comparator.comparing(period -> period != 0 && period != lowest && period != highest))
        .toList();
  }
}
