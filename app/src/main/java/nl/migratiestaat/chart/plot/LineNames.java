package nl.migratiestaat.chart.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.migratiestaat.chart.canvas.Anchor;
import nl.migratiestaat.chart.canvas.Lettering;
import nl.migratiestaat.chart.canvas.Palette;
import nl.migratiestaat.chart.canvas.Strokes;
import nl.migratiestaat.chart.canvas.TextStyle;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.Chart;

/**
 * The names of lines with their last numbers: beside the end of the line if it ends inside the
 * plot, else in a column at the right. A line alone needs no name.
 */
final class LineNames {

  private static final double SHARE = 0.3;
  private static final double GAP = 12;
  private static final double CLEAR = PointShapes.RADIUS + 1;
  private static final double IN_PLACE = 2;
  private static final BasicStroke LEADER = Strokes.flat(0.5);
  private static final TextStyle STYLE = TextStyle.PLAIN;

  private record LineName(int series, double wanted, List<String> lines) {

    LabelPlacing spread() {
      return new LabelPlacing(wanted, lines.size() * STYLE.leading() / 2);
    }
  }

  private final Chart chart;
  private final Lettering lettering;
  private final double room;

  LineNames(Chart chart, Lettering lettering, double width) {
    this.chart = chart;
    this.lettering = lettering;
    this.room = SHARE * width;
  }

  /** The room they take beside the last point. */
  double width() {
    return isNeeded()
        ? GAP
            + IntStream.range(0, chart.series().size())
                .mapToDouble(series -> lettering.width(wrapped(series), STYLE))
                .max()
                .orElse(0)
        : 0;
  }

  boolean isNeeded() {
    return chart.series().size() > 1;
  }

  void draw(Graphics2D g, LinePoints points, FreeRoom free) {
    if (isNeeded()) {
      List<LineName> column = new ArrayList<>();
      for (int series = 0; series < chart.series().size(); series++) {
        if (!drawInside(g, points, free, series)) {
          column.add(name(points, series));
        }
      }
      column.sort(Comparator.comparing(LineName::wanted));
      drawColumn(g, points, column);
    }
  }

  private boolean drawInside(Graphics2D g, LinePoints points, FreeRoom free, int series) {
    OptionalInt last = points.lastKnown(series);
    if (last.isEmpty() || last.getAsInt() == points.periodCount() - 1) {
      return false;
    }
    Point2D end = points.at(series, last.getAsInt());
    double x = end.getX() + GAP;
    double height = STYLE.leading();
    double width = lettering.width(text(series), STYLE);
    boolean isFree =
        free.takeIfFree(new Rectangle2D.Double(x, end.getY() - height / 2, width, height));
    if (isFree) {
      lettering.drawMiddle(g, text(series), STYLE, x, end.getY(), Anchor.START);
    }
    return isFree;
  }

  private void drawColumn(Graphics2D g, LinePoints points, List<LineName> names) {
    double x = points.x(points.periodCount() - 1) + GAP;
    List<Double> middles =
        LabelPlacing.middles(
            names.stream().map(LineName::spread).toList(),
            points.area().getMinY(),
            points.area().getMaxY());
    for (int i = 0; i < names.size(); i++) {
      LineName name = names.get(i);
      double middle = middles.get(i);
      if (Math.abs(middle - name.wanted()) > IN_PLACE) {
        g.setPaint(Palette.HATCHING);
        g.setStroke(LEADER);
        g.draw(new Line2D.Double(x - GAP + CLEAR, name.wanted(), x - 1, middle));
      }
      lettering.drawBlock(g, name.lines(), STYLE, x, middle, Anchor.START);
    }
  }

  private LineName name(LinePoints points, int series) {
    OptionalInt last = points.lastKnown(series);
    double wanted = last.isPresent() ? points.at(series, last.getAsInt()).getY() : points.zero();
    return new LineName(series, wanted, wrapped(series));
  }

  private List<String> wrapped(int series) {
    return lettering.wrap(text(series), STYLE, room);
  }

  /** The name of a series with its last number. */
  private String text(int series) {
    Chart.Series one = chart.series().get(series);
    String number =
        one.marks().stream()
            .filter(Chart.Known.class::isInstance)
            .map(Plots::printed)
            .reduce((before, last) -> last)
            .orElse(Cells.UNKNOWN);
    return one.label() + " " + number;
  }
}
