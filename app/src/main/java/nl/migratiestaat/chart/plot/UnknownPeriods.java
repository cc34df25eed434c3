package nl.migratiestaat.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.migratiestaat.chart.canvas.Anchor;
import nl.migratiestaat.chart.canvas.Hatching;
import nl.migratiestaat.chart.canvas.Lettering;
import nl.migratiestaat.chart.canvas.TextStyle;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.Chart.Unknown;

/** Says below the periods in which lines are interrupted what is not known there. */
final class UnknownPeriods {

  private static final double WIDTH = 12;
  private static final double HEIGHT = 6;
  private static final double ABOVE = 3;
  private static final TextStyle STYLE = TextStyle.QUIET;

  private final Lettering lettering;
  private final List<List<String>> labels;

  UnknownPeriods(Chart chart, Lettering lettering, double band) {
    this.lettering = lettering;
    double longestWord = lettering.width(Plots.UNKNOWN_LINES, STYLE);
    double room = Math.max(band, longestWord);
    this.labels =
        IntStream.range(0, chart.categories().size())
            .mapToObj(period -> unknown(chart, period))
            .map(names -> lines(chart, names, room))
            .toList();
  }

  double height() {
    int most = labels.stream().mapToInt(List::size).max().orElse(0);
    return most == 0 ? 0 : ABOVE + HEIGHT + most * STYLE.leading();
  }

  void draw(Graphics2D g, BandAxis bands, double top) {
    for (int period = 0; period < labels.size(); period++) {
      List<String> lines = labels.get(period);
      if (!lines.isEmpty()) {
        double x = bands.middle(period);
        double y = top + ABOVE;
        Hatching.draw(g, new Rectangle2D.Double(x - WIDTH / 2, y, WIDTH, HEIGHT));
        double middle = y + HEIGHT + lines.size() * STYLE.leading() / 2;
        lettering.drawBlock(g, lines, STYLE, x, middle, Anchor.MIDDLE);
      }
    }
  }

  private static List<String> unknown(Chart chart, int period) {
    return IntStream.range(0, chart.series().size())
        .filter(series -> Plots.mark(chart, series, period) instanceof Unknown)
        .mapToObj(series -> chart.series().get(series).label())
        .toList();
  }

  /** What is not known, by name unless it is everything. */
  private List<String> lines(Chart chart, List<String> unknown, double room) {
    List<String> lines = new ArrayList<>();
    if (!unknown.isEmpty() && unknown.size() < chart.series().size()) {
      lines.addAll(lettering.wrap(String.join(", ", unknown), STYLE, room));
    }
    if (!unknown.isEmpty()) {
      lines.addAll(lettering.wrap(Cells.UNKNOWN, STYLE, room));
    }
    return List.copyOf(lines);
  }
}
