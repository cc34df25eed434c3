package nl.migratiestaat.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import nl.migratiestaat.chart.ProcessRoutes.Route;
import nl.migratiestaat.dataset.ProcessDescription;
import nl.migratiestaat.dataset.ProcessDescription.Kind;
import nl.migratiestaat.dataset.ProcessDescription.Step;

/**
 * A process as a diagram: a lane for every actor, a box for every step, arrows from above to below.
 * The type is as large as the room allows.
 */
public final class ProcessDrawing implements Drawing {

  /** Sizes of type in tenths of a point. */
  private static final int LARGEST = 86;

  private static final int SMALLEST = 70;
  private static final int SMALLER = 2;
  private static final double ROUND = 3;
  private static final double HEAD = 4.2;
  private static final double HEAD_HALF = 2.1;
  private static final Color LANE = new Color(0xf1f5f9);
  private static final Color QUESTION = new Color(0xd9e4ef);
  private static final Color LINE = new Color(0x46525e);
  private static final Color EDGE = new Color(0x7797b8);

  private final ProcessDescription process;
  private final ChartFonts fonts;
  private final ProcessStyle style;
  private final ProcessPlan plan;

  private ProcessDrawing(
      ProcessDescription process, ChartFonts fonts, ProcessStyle style, ProcessPlan plan) {
    this.process = process;
    this.fonts = fonts;
    this.style = style;
    this.plan = plan;
  }

  /**
   * Lays out a process.
   *
   * @param width the width it gets, in points
   * @param height what it may be high
   */
  public static ProcessDrawing of(
      ProcessDescription process, ChartFonts fonts, double width, double height) {
    ProcessGrid grid = new ProcessGrid(process);
    ProcessRoutes routes = new ProcessRoutes(grid);
    for (int size = LARGEST; ; size -= SMALLER) {
      ProcessStyle style = new ProcessStyle(new Lettering(fonts), size / 10.0);
      ProcessPlan plan = new ProcessPlan(process, grid, routes, style, width);
      boolean fits = plan.height() <= height && plan.width() <= width + 1;
      if (fits || size <= SMALLEST) {
        return new ProcessDrawing(process, fonts, style, plan);
      }
    }
  }

  /** The boxes and arrows. */
  ProcessPlan plan() {
    return plan;
  }

  /** The size of the type in the boxes. */
  double typeSize() {
    return style.size();
  }

  @Override
  public double width() {
    return plan.width();
  }

  @Override
  public double height() {
    return plan.height();
  }

  @Override
  public void draw(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    for (int lane = 0; lane < process.actors().size(); lane++) {
      lane(graphics, lane);
    }
    plan.arrows().forEach(route -> arrow(graphics, route));
    process.steps().forEach(step -> box(graphics, step));
  }

  @Override
  public String svg() {
    SvgGraphics graphics = new SvgGraphics();
    draw(graphics);
    return SvgWriter.write(graphics.getRoot(), width(), height(), fonts.family(), alternative());
  }

  @Override
  public String alternative() {
    return "Stroomschema: %s. %s stappen van %s. De genummerde lijst bij het schema geeft dezelfde stappen als tekst."
        .formatted(
            process.title(),
            process.steps().size(),
            Speech.list(List.copyOf(process.actors().values())));
  }

  private void lane(Graphics2D g, int lane) {
    double start = plan.laneStart(lane);
    double end = plan.laneEnd(lane);
    if (lane % 2 == 0) {
      g.setPaint(LANE);
      g.fill(new Rectangle2D.Double(start, 0, end - start, plan.height()));
    }
    double y = plan.headTop() + style.head().leading() * 0.78;
    for (String line : plan.head(lane)) {
      style.lettering().draw(g, line, style.head(), (start + end) / 2, y, Anchor.MIDDLE);
      y += style.head().leading();
    }
  }

  private void arrow(Graphics2D g, Route route) {
    List<Point2D> corners = plan.corners(route);
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

  private void box(Graphics2D g, Step step) {
    Rectangle2D box = plan.box(step.number());
    boolean ground = step.kind() == Kind.START;
    double round = step.kind() == Kind.START || step.kind() == Kind.END ? 14 : ROUND;
    Color fill =
        switch (step.kind()) {
          case START -> Palette.CURRENT;
          case DECISION -> QUESTION;
          case STEP, END -> Palette.PAPER;
        };
    RoundRectangle2D shape =
        new RoundRectangle2D.Double(
            box.getX(), box.getY(), box.getWidth(), box.getHeight(), round, round);
    g.setPaint(fill);
    g.fill(shape);
    g.setPaint(step.kind() == Kind.END ? Palette.CURRENT : EDGE);
    g.setStroke(Strokes.flat(step.kind() == Kind.END ? 1.4 : 0.7));
    g.draw(shape);
    text(g, step, box, ground ? Palette.PAPER : Palette.INK, ground);
    if (step.kind() == Kind.DECISION) {
      answers(g, step, box);
    }
  }

  private void text(Graphics2D g, Step step, Rectangle2D box, Color colour, boolean ground) {
    TextStyle text = style.text().in(colour);
    double y = box.getY() + style.firstBaseline();
    double x = box.getX() + ProcessStyle.SIDE;
    boolean first = true;
    for (String line : style.lines(step, box.getWidth())) {
      if (first) {
        String number = String.valueOf(step.number());
        TextStyle numbers = ground ? style.number().in(colour) : style.number();
        style.lettering().draw(g, number, numbers, x, y, Anchor.START);
        String rest = line.substring(Math.min(line.length(), number.length()));
        double after = x + style.lettering().width(number, style.number());
        style.lettering().draw(g, rest, text, after, y, Anchor.START);
      } else {
        style.lettering().draw(g, line, text, x, y, Anchor.START);
      }
      first = false;
      y += text.leading();
    }
  }

  /** The answers stand at the foot of their question, each above the arrow that leaves from it. */
  private void answers(Graphics2D g, Step step, Rectangle2D box) {
    List<Double> widths = style.answerWidths(step, box.getWidth());
    double height = style.answersHeight(step, box.getWidth());
    double top = box.getMaxY() - height;
    g.setPaint(EDGE);
    g.setStroke(Strokes.flat(0.5));
    g.draw(new Line2D.Double(box.getX(), top, box.getMaxX(), top));
    double x = box.getX();
    for (int answer : plan.answers(step)) {
      double width = widths.get(answer);
      if (x > box.getX() + 1) {
        g.setPaint(EDGE);
        g.draw(new Line2D.Double(x, top, x, box.getMaxY()));
      }
      style
          .lettering()
          .drawBlock(
              g,
              style.answerLines(step, answer, width),
              style.answer(),
              x + width / 2,
              top + height / 2,
              Anchor.MIDDLE);
      x += width;
    }
  }
}
