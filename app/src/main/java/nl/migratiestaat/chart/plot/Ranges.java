package nl.migratiestaat.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.migratiestaat.chart.canvas.Hatching;
import nl.migratiestaat.chart.canvas.Lettering;
import nl.migratiestaat.chart.canvas.Palette;
import nl.migratiestaat.chart.canvas.Strokes;
import nl.migratiestaat.chart.canvas.TextStyle;
import nl.migratiestaat.chart.plot.Scale.Reach;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.Chart.Known;
import nl.migratiestaat.figure.Chart.Mark;
import nl.migratiestaat.figure.Chart.Span;
import nl.migratiestaat.figure.Chart.Unknown;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Horizontal bars from a lowest to a highest number, with signs for the numbers between them. What
 * was forecast is written above the bar, what came true below it.
 *
 * <p>JFreeChart has no marks like these; only its axes are used.
 */
final class Ranges implements PlotArea {

  private static final double BAR = 9;
  private static final double LEADER = 6;
  private static final double BELOW = RangeSymbol.BEYOND + 1;
  private static final double BETWEEN = 9;
  private static final double LINE = TextStyle.PLAIN.leading();
  private static final double BAND = LINE + LEADER + BAR + BELOW + LINE + BETWEEN;

  private final Chart chart;
  private final RangeLabels texts;
  private final LabelColumn labels;
  private final BandAxis bands;
  private final double room;
  private final CategoryPlot plot;

  Ranges(Chart chart, Lettering lettering, double width) {
    this.chart = chart;
    this.texts = new RangeLabels(lettering);
    this.labels = new LabelColumn(chart, lettering, width);
    this.bands = new BandAxis(Collections.nCopies(chart.categories().size(), BAND), BAR);
    this.room = width - labels.left();
    this.plot =
        Plots.lying(
            new DefaultCategoryDataset(),
            bands,
            Scale.fit(reaches(chart, lettering), room),
            new BarRenderer());
  }

  @Override
  public double left() {
    return labels.left();
  }

  @Override
  public double height() {
    return bands.total();
  }

  @Override
  public void draw(Graphics2D g, double top) {
    labels.draw(g, bands, top);
    Baseline.draw(g, plot, area(top));
    for (int category = 0; category < chart.categories().size(); category++) {
      draw(g, category, top + bands.middle(category) - BAR / 2);
    }
  }

  private void draw(Graphics2D g, int category, double top) {
    List<RangeLabels.SignLabel> above = new ArrayList<>();
    List<RangeLabels.SignLabel> below = new ArrayList<>();
    track(g, category, top + BAR / 2);
    for (RangeSymbol symbol : RangeSymbol.values()) {
      for (Chart.Series series : chart.series()) {
        if (RangeSymbol.of(series) == symbol) {
          Mark mark = series.marks().get(category);
          paint(g, symbol, mark, top);
          (symbol == RangeSymbol.MARKER ? below : above).addAll(labels(mark));
        }
      }
    }
    double left = labels.left();
    texts.draw(g, above, TextStyle.PLAIN, left, left + room, top - LEADER - LINE / 2, top);
    double bottom = top + BAR + RangeSymbol.BEYOND;
    texts.draw(g, below, TextStyle.STRONG, left, left + room, top + BAR + BELOW + LINE / 2, bottom);
  }

  /** A thin line that leads the eye from zero to the numbers. */
  private void track(Graphics2D g, int category, double y) {
    double farthest =
        chart.series().stream()
            .flatMap(series -> known(series.marks().get(category)).stream())
            .mapToDouble(Known::drawn)
            .max()
            .orElse(0);
    g.setPaint(Palette.HATCHING);
    g.setStroke(Strokes.flat(0.5));
    g.draw(new Line2D.Double(x(0), y, x(farthest), y));
  }

  private void paint(Graphics2D g, RangeSymbol symbol, Mark mark, double top) {
    if (mark instanceof Span span) {
      double from = x(span.low().drawn());
      symbol.paint(g, new Rectangle2D.Double(from, top, x(span.high().drawn()) - from, BAR));
    } else if (mark instanceof Known known) {
      symbol.paint(g, new Rectangle2D.Double(x(known.drawn()) - BAR / 2, top, BAR, BAR));
    } else if (mark instanceof Unknown) {
      Hatching.draw(g, new Rectangle2D.Double(x(0), top, Hatching.STUB, BAR));
    }
  }

  private List<RangeLabels.SignLabel> labels(Mark mark) {
    if (mark instanceof Unknown) {
      return List.of(new RangeLabels.SignLabel(x(0) + Hatching.STUB, Cells.UNKNOWN, true));
    }
    return known(mark).stream()
        .map(known -> new RangeLabels.SignLabel(x(known.drawn()), known.printed(), false))
        .toList();
  }

  private double x(double value) {
    return Plots.at(value, plot, area(0));
  }

  private Rectangle2D area(double top) {
    return new Rectangle2D.Double(labels.left(), top, room, bands.total());
  }

  private static List<Known> known(Mark mark) {
    if (mark instanceof Span span) {
      return List.of(span.low(), span.high());
    }
    return mark instanceof Known known ? List.of(known) : List.of();
  }

  private static List<Reach> reaches(Chart chart, Lettering lettering) {
    List<Reach> reaches = new ArrayList<>();
    chart.series().stream()
        .flatMap(series -> series.marks().stream())
        .flatMap(mark -> known(mark).stream())
        .forEach(
            known ->
                reaches.add(
                    new Reach(
                        known.drawn(), lettering.width(known.printed(), TextStyle.STRONG) / 2)));
    return reaches;
  }
}
