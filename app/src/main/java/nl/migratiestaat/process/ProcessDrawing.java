package nl.migratiestaat.process;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.chart.canvas.Anchor;
import nl.migratiestaat.chart.canvas.ChartFonts;
import nl.migratiestaat.chart.canvas.Drawing;
import nl.migratiestaat.chart.canvas.FlatSvg;
import nl.migratiestaat.chart.canvas.Lettering;
import nl.migratiestaat.chart.canvas.Strokes;
import nl.migratiestaat.process.ArrowRoutes.Route;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A process as a diagram: a lane for every actor, a box for every step, arrows from above to below.
 * The type is as large as the room allows.
 */
public final class ProcessDrawing implements Drawing {

  /** Sizes of type in tenths of a point. */
  private static final int LARGEST = 86;

  private static final int SMALLEST = 70;
  private static final int SMALLER = 2;
  private static final double HEAD = 4.2;
  private static final double HEAD_HALF = 2.1;
  private static final Color LANE = new Color(0xf1f5f9);
  private static final Color LINE = new Color(0x46525e);

  private final ProcessDescription process;
  private final ChartFonts fonts;
  private final Layout layout;
  private final BoxStyle style;

  private ProcessDrawing(ProcessDescription process, ChartFonts fonts, Layout layout) {
    this.process = process;
    this.fonts = fonts;
    this.layout = layout;
    this.style = layout.style();
  }

  /**
   * Lays out a process.
   *
   * @param width the width it gets, in points
   * @param height what it may be high
   */
  public static ProcessDrawing of(
      ProcessDescription process, ChartFonts fonts, double width, double height) {
    return new ProcessDrawing(process, fonts, layout(process, fonts, width, height));
  }

  /** The boxes and arrows, in the largest type that fits. */
  static Layout layout(ProcessDescription process, ChartFonts fonts, double width, double height) {
    StepGrid grid = new StepGrid(process);
    ArrowRoutes routes = new ArrowRoutes(grid);
    for (int size = LARGEST; ; size -= SMALLER) {
      BoxStyle style = new BoxStyle(new Lettering(fonts), size / 10.0);
      Layout layout = new Layout(process, grid, routes, style, width);
      boolean fits = layout.height() <= height && layout.width() <= width + 1;
      if (fits || size <= SMALLEST) {
        return layout;
      }
    }
  }

  @Override
  public double width() {
    return layout.width();
  }

  @Override
  public double height() {
    return layout.height();
  }

  @Override
  public void draw(Graphics2D graphics) {
    Strokes.precise(graphics);
    for (int lane = 0; lane < process.actors().size(); lane++) {
      lane(graphics, lane);
    }
    layout.arrows().forEach(route -> arrow(graphics, route));
    StepBoxes boxes = new StepBoxes(layout, style);
    process.steps().forEach(step -> boxes.draw(graphics, step));
  }

  @Override
  public Element svg(Document owner) {
    return FlatSvg.of(this, fonts.family(), owner);
  }

  @Override
  public String alternative() {
    return "Stroomschema: %s. %s stappen van %s. De genummerde lijst bij het schema geeft dezelfde stappen als tekst."
        .formatted(
            process.title(),
            process.steps().size(),
            Dutch.list(List.copyOf(process.actors().values())));
  }

  private void lane(Graphics2D g, int lane) {
    double start = layout.columns().laneStart(lane);
    double end = layout.columns().laneEnd(lane);
    if (lane % 2 == 0) {
      g.setPaint(LANE);
      g.fill(new Rectangle2D.Double(start, 0, end - start, layout.height()));
    }
    double y = layout.headTop() + style.head().leading() * 0.78;
    for (String line : layout.head(lane)) {
      style.lettering().draw(g, line, style.head(), (start + end) / 2, y, Anchor.MIDDLE);
      y += style.head().leading();
    }
  }

  private void arrow(Graphics2D g, Route route) {
    List<Point2D> corners = layout.corners(route);
    Point2D end = corners.get(corners.size() - 1);
    Point2D before = end;
    for (int i = corners.size() - 2; before.distance(end) < 0.01 && i >= 0; i--) {
      before = corners.get(i);
    }
    double dx = Math.signum(Math.rint(end.getX() - before.getX()));
    double dy = Math.signum(Math.rint(end.getY() - before.getY()));
    Path2D line = new Path2D.Double();
    line.moveTo(corners.get(0).getX(), corners.get(0).getY());
    for (Point2D corner : corners.subList(1, corners.size() - 1)) {
      line.lineTo(corner.getX(), corner.getY());
    }
    line.lineTo(end.getX() - dx * HEAD * 0.8, end.getY() - dy * HEAD * 0.8);
    g.setPaint(LINE);
    g.setStroke(Strokes.round(0.8));
    g.draw(line);
    Path2D head = new Path2D.Double();
    head.moveTo(end.getX(), end.getY());
    head.lineTo(end.getX() - dx * HEAD - dy * HEAD_HALF, end.getY() - dy * HEAD - dx * HEAD_HALF);
    head.lineTo(end.getX() - dx * HEAD + dy * HEAD_HALF, end.getY() - dy * HEAD + dx * HEAD_HALF);
    head.closePath();
    g.fill(head);
  }
}
