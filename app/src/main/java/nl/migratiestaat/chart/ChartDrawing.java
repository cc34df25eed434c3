package nl.migratiestaat.chart;

import java.awt.Graphics2D;
import nl.migratiestaat.chart.canvas.ChartFonts;
import nl.migratiestaat.chart.canvas.Drawing;
import nl.migratiestaat.chart.canvas.FlatSvg;
import nl.migratiestaat.chart.canvas.Lettering;
import nl.migratiestaat.chart.canvas.Strokes;
import nl.migratiestaat.chart.plot.Key;
import nl.migratiestaat.chart.plot.PlotArea;
import nl.migratiestaat.chart.speech.ChartText;
import nl.migratiestaat.figure.Chart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A chart, laid out for a width.
 *
 * <p>The height follows from what the chart has to show; the type keeps its size. Only filled
 * shapes, lines and text are drawn: what a PDF takes over as vectors.
 */
public final class ChartDrawing implements Drawing {

  private static final double BELOW = 2;

  private final Chart chart;
  private final ChartFonts fonts;
  private final double width;
  private final Key key;
  private final PlotArea plot;

  private ChartDrawing(Chart chart, ChartFonts fonts, double width, Key key, PlotArea plot) {
    this.chart = chart;
    this.fonts = fonts;
    this.width = width;
    this.key = key;
    this.plot = plot;
  }

  /**
   * Lays out a chart.
   *
   * @param chart the chart
   * @param fonts the fonts of the page
   * @param widthInPoints the width the drawing gets
   * @return the drawing
   */
  public static ChartDrawing of(Chart chart, ChartFonts fonts, double widthInPoints) {
    Lettering lettering = new Lettering(fonts);
    PlotArea plot = PlotArea.of(chart, lettering, widthInPoints);
    Key key = new Key(chart, lettering, plot.left(), widthInPoints);
    return new ChartDrawing(chart, fonts, widthInPoints, key, plot);
  }

  /**
   * The width of the drawing.
   *
   * @return the width in points
   */
  @Override
  public double width() {
    return width;
  }

  /**
   * The height that the drawing needs.
   *
   * @return the height in points
   */
  @Override
  public double height() {
    return Math.ceil(key.height() + plot.height() + BELOW);
  }

  /**
   * Draws the chart with its upper left corner in the origin.
   *
   * @param graphics where to draw; its hints, colour and font change
   */
  @Override
  public void draw(Graphics2D graphics) {
    Strokes.precise(graphics);
    key.draw(graphics);
    plot.draw(graphics, key.height());
  }

  /**
   * Makes the chart as SVG, to be put into an HTML page.
   *
   * <p>The element has its text alternative as its name. It is meant for a light ground. Colours
   * are attributes, so that a style sheet can replace them all for a dark one: {@code color} of the
   * element itself for its text, {@code [fill="#1b4670"]} and the like for its shapes.
   *
   * @param owner the document that the element is made for
   * @return an {@code svg} element, not yet placed
   */
  @Override
  public Element svg(Document owner) {
    return FlatSvg.of(this, fonts.family(), owner);
  }

  @Override
  public String alternative() {
    return ChartText.alternative(chart);
  }
}
