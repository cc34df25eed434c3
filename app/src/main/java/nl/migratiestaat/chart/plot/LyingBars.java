package nl.migratiestaat.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.migratiestaat.chart.canvas.Hatching;
import nl.migratiestaat.chart.canvas.Lettering;
import nl.migratiestaat.chart.plot.Scale.Reach;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.Chart.Known;
import nl.migratiestaat.figure.Chart.Unknown;
import org.jfree.chart.plot.CategoryPlot;

/** Horizontal bars, the series of a category below each other. */
final class LyingBars implements PlotArea {

  private static final double SLOT = 10;
  private static final double BETWEEN = 6;
  private static final double BESIDE_NAMES = 8;
  private static final int MANY = 30;
  private static final double NARROW_SLOT = 9;
  private static final double NARROW_BETWEEN = 3.5;

  private final LabelColumn labels;
  private final BandAxis bands;
  private final CategoryPlot plot;
  private final double room;

  LyingBars(Chart chart, Lettering lettering, double width) {
    this.labels = new LabelColumn(chart, lettering, width);
    this.room = width - labels.left();
    boolean many = chart.categories().size() * chart.series().size() > MANY;
    double slot = many ? NARROW_SLOT : SLOT;
    double between = many ? NARROW_BETWEEN : BETWEEN;
    double bars = chart.series().size() * slot;
    this.bands =
        new BandAxis(
            IntStream.range(0, chart.categories().size())
                .mapToObj(i -> Math.max(bars, labels.height(i)) + between)
                .toList(),
            bars);
    this.plot =
        Plots.lying(
            Plots.dataset(chart),
            bands,
            Scale.fit(reaches(chart, lettering), room),
            new BarMarks(chart, lettering, slot, bands.total()));
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
    Rectangle2D area = new Rectangle2D.Double(labels.left(), top, room, bands.total());
    labels.draw(g, bands, top);
    plot.render(g, area, 0, null, null);
    Baseline.draw(g, plot, area);
  }

  private static List<Reach> reaches(Chart chart, Lettering lettering) {
    ValueStyles styles = new ValueStyles(chart);
    List<Reach> reaches = new ArrayList<>();
    for (int series = 0; series < chart.series().size(); series++) {
      for (int category = 0; category < chart.categories().size(); category++) {
        Chart.Mark mark = Plots.mark(chart, series, category);
        double label =
            BarMarks.LABEL_GAP
                + lettering.width(Plots.printed(mark), styles.value(series, category));
        if (mark instanceof Known known) {
          double beside = known.drawn() < 0 ? BESIDE_NAMES : 0;
          reaches.add(new Reach(known.drawn(), label + beside));
        } else if (mark instanceof Unknown) {
          reaches.add(new Reach(0, Hatching.STUB + label));
        }
      }
    }
    return reaches;
  }
}
