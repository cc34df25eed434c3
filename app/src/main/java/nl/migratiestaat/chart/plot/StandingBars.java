package nl.migratiestaat.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.migratiestaat.chart.canvas.Hatching;
import nl.migratiestaat.chart.canvas.Lettering;
import nl.migratiestaat.chart.canvas.TextStyle;
import nl.migratiestaat.chart.plot.Scale.Reach;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.Chart.Known;
import nl.migratiestaat.figure.Chart.Unknown;
import org.jfree.chart.plot.CategoryPlot;

/** Vertical bars, the series of a category beside each other. */
final class StandingBars implements PlotArea {

  private static final double PLOT_HEIGHT = 130;
  private static final double WIDEST_SLOT = 40;
  private static final double NARROWEST_SLOT = 14;
  private static final double BETWEEN_LABELS = 4;
  private static final double BETWEEN = 10;
  private static final double WIDEST_BAND = 130;

  private final FootLabels labels;
  private final BandAxis bands;
  private final CategoryPlot plot;

  /** Makes the columns if their labels fit beside each other in a width. */
  static Optional<PlotArea> fitting(Chart chart, Lettering lettering, double width) {
    double band = Math.min(WIDEST_BAND, width / chart.categories().size());
    double slot = Math.min(WIDEST_SLOT, (band - BETWEEN) / chart.series().size());
    FootLabels labels = new FootLabels(chart, lettering, band);
    boolean fits =
        slot >= NARROWEST_SLOT
            && slot >= widestValue(chart, lettering) + BETWEEN_LABELS
            && labels.fit();
    return fits
        ? Optional.of(new StandingBars(chart, lettering, labels, band, slot))
        : Optional.empty();
  }

  private StandingBars(
      Chart chart, Lettering lettering, FootLabels labels, double band, double slot) {
    this.labels = labels;
    this.bands =
        new BandAxis(
            Collections.nCopies(chart.categories().size(), band), chart.series().size() * slot);
    this.plot =
        Plots.standing(
            Plots.dataset(chart),
            bands,
            Scale.fit(reaches(chart), PLOT_HEIGHT),
            new BarMarks(chart, lettering, slot, bands.total()));
  }

  @Override
  public double left() {
    return 0;
  }

  @Override
  public double height() {
    return PLOT_HEIGHT + labels.height();
  }

  @Override
  public void draw(Graphics2D g, double top) {
    Rectangle2D area = new Rectangle2D.Double(0, top, bands.total(), PLOT_HEIGHT);
    plot.render(g, area, 0, null, null);
    Baseline.draw(g, plot, area);
    labels.draw(g, bands, area.getMaxY());
  }

  private static double widestValue(Chart chart, Lettering lettering) {
    ValueStyles styles = new ValueStyles(chart);
    double widest = 0;
    for (int series = 0; series < chart.series().size(); series++) {
      for (int category = 0; category < chart.categories().size(); category++) {
        Chart.Mark mark = Plots.mark(chart, series, category);
        List<String> lines =
            mark instanceof Unknown ? Plots.UNKNOWN_LINES : List.of(Plots.printed(mark));
        widest = Math.max(widest, lettering.width(lines, styles.value(series, category)));
      }
    }
    return widest;
  }

  private static List<Reach> reaches(Chart chart) {
    double line = TextStyle.PLAIN.leading();
    List<Reach> reaches = new ArrayList<>();
    for (int series = 0; series < chart.series().size(); series++) {
      for (Chart.Mark mark : chart.series().get(series).marks()) {
        if (mark instanceof Known known) {
          reaches.add(new Reach(known.drawn(), line));
        } else if (mark instanceof Unknown) {
          reaches.add(new Reach(0, Hatching.STUB + Plots.UNKNOWN_LINES.size() * line));
        }
      }
    }
    return reaches;
  }
}
