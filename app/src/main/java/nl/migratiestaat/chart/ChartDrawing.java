package nl.migratiestaat.chart;

import java.awt.Graphics2D;
import nl.migratiestaat.figure.Chart;

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
  private final Body body;

  private ChartDrawing(Chart chart, ChartFonts fonts, double width, Key key, Body body) {
    this.chart = chart;
    this.fonts = fonts;
    this.width = width;
    this.key = key;
    this.body = body;
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
    Body body = body(chart, lettering, widthInPoints);
    Key key = new Key(chart, lettering, body.left(), widthInPoints);
    return new ChartDrawing(chart, fonts, widthInPoints, key, body);
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
    return Math.ceil(key.height() + body.height() + BELOW);
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
    body.draw(graphics, key.height());
  }

  /**
   * Writes the chart as SVG, to be put into an HTML page.
   *
   * <p>The element has its text alternative as its name. It is meant for a light ground. Colours
   * are attributes, so that a style sheet can replace them all for a dark one: {@code color} of the
   * element itself for its text, {@code [fill="#1b4670"]} and the like for its shapes.
   *
   * @return an {@code svg} element
   */
  @Override
  public String svg() {
    return SvgWriter.write(this, fonts.family());
  }

  @Override
  public String alternative() {
    return ChartText.alternative(chart);
  }

  private static Body body(Chart chart, Lettering lettering, double width) {
    return switch (chart.form()) {
      case BARS -> new LyingBars(chart, lettering, width);
      case COLUMNS ->
          StandingBars.fitting(chart, lettering, width)
              .orElseGet(() -> new LyingBars(chart, lettering, width));
      case STACKED, SHARES -> new LyingStacks(chart, lettering, width);
      case LINES -> new Lines(chart, lettering, width);
      case RANGE -> new Ranges(chart, lettering, width);
    };
  }
}
