package nl.migratiestaat.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.migratiestaat.chart.canvas.Lettering;
import nl.migratiestaat.chart.canvas.Strokes;
import nl.migratiestaat.chart.canvas.TextStyle;
import nl.migratiestaat.chart.plot.Scale.Reach;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.Chart.Known;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;

/** Lines over periods, each with its name and last number at its end. */
final class Lines implements PlotArea {

  private static final double PLOT_HEIGHT = 150;
  private static final double LINE = 1.6;

  private final Chart chart;
  private final Lettering lettering;
  private final LineNames names;
  private final FootLabels labels;
  private final UnknownPeriods unknown;
  private final BandAxis bands;
  private final CategoryPlot plot;

  Lines(Chart chart, Lettering lettering, double width) {
    this.chart = chart;
    this.lettering = lettering;
    this.names = new LineNames(chart, lettering, width);
    double lastHalf = names.isNeeded() ? 0.5 : 0;
    double band = (width - names.width()) / (chart.categories().size() - lastHalf);
    this.labels = FootLabels.thinned(chart, lettering, band);
    this.unknown = new UnknownPeriods(chart, lettering, band);
    this.bands = new BandAxis(Collections.nCopies(chart.categories().size(), band), 0);
    this.plot =
        Plots.standing(
            Plots.dataset(chart), bands, Scale.fit(reaches(chart), PLOT_HEIGHT), renderer(chart));
  }

  @Override
  public double left() {
    return 0;
  }

  @Override
  public double height() {
    return PLOT_HEIGHT + labels.height() + unknown.height();
  }

  @Override
  public void draw(Graphics2D g, double top) {
    Rectangle2D area = new Rectangle2D.Double(0, top, bands.total(), PLOT_HEIGHT);
    LinePoints points = new LinePoints(chart, plot, area);
    FreeRoom free = points.room();
    Baseline.draw(g, plot, underLines(points, area));
    plot.render(g, area, 0, null, null);
    names.draw(g, points, free);
    new PointLabels(lettering, points, free).draw(g);
    labels.draw(g, bands, area.getMaxY());
    unknown.draw(g, bands, area.getMaxY() + labels.height());
  }

  /** The part of the plot that names of lines do not reach. */
  private Rectangle2D underLines(LinePoints points, Rectangle2D area) {
    double end = names.isNeeded() ? points.x(points.periodCount() - 1) : area.getMaxX();
    return new Rectangle2D.Double(area.getX(), area.getY(), end - area.getX(), area.getHeight());
  }

  private static LineAndShapeRenderer renderer(Chart chart) {
    LineAndShapeRenderer renderer = new LineAndShapeRenderer();
    renderer.setDrawOutlines(false);
    for (int series = 0; series < chart.series().size(); series++) {
      renderer.setSeriesPaint(series, Fill.line(chart, series));
      renderer.setSeriesShape(series, PointShapes.of(series));
      renderer.setSeriesStroke(series, Strokes.round(LINE));
    }
    return renderer;
  }

  private static List<Reach> reaches(Chart chart) {
    double label = PointShapes.RADIUS + PointLabels.GAP + TextStyle.PLAIN.leading();
    List<Reach> reaches = new ArrayList<>();
    reaches.add(new Reach(0, label));
    for (Chart.Series series : chart.series()) {
      for (Chart.Mark mark : series.marks()) {
        if (mark instanceof Known known) {
          reaches.add(new Reach(known.drawn(), label));
        }
      }
    }
    return reaches;
  }
}
