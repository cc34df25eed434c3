package nl.migratiestaat.process;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.migratiestaat.process.ArrowRoutes.Course;
import nl.migratiestaat.process.ArrowRoutes.Route;
import nl.migratiestaat.process.ProcessDescription.Step;
import nl.migratiestaat.process.StepGrid.Link;

/** A process with sizes and places: its boxes and the corners of its arrows. */
final class Layout {

  /** How far arrows that run beside each other are apart. */
  static final double TRACK = 5;

  private static final double CHANNEL = 8;
  private static final double HEAD_ABOVE = 5;

  private final ProcessDescription process;
  private final StepGrid grid;
  private final ArrowRoutes routes;
  private final BoxStyle style;
  private final LaneColumns columns;
  private final Map<Integer, Rectangle2D> boxes = new HashMap<>();
  private final List<Channel> channels = new ArrayList<>();
  private final double[] channelTop;
  private double height;

  Layout(
      ProcessDescription process, StepGrid grid, ArrowRoutes routes, BoxStyle style, double width) {
    this.process = process;
    this.grid = grid;
    this.routes = routes;
    this.style = style;
    this.columns = new LaneColumns(process, grid, routes, style, width);
    this.channelTop = new double[grid.rows() + 1];
    for (int channel = 0; channel <= grid.rows(); channel++) {
      channels.add(new Channel(level(channel)));
    }
    rows();
  }

  /** The type of its boxes. */
  BoxStyle style() {
    return style;
  }

  /** The lanes. */
  LaneColumns columns() {
    return columns;
  }

  double width() {
    return columns.width();
  }

  double height() {
    return height;
  }

  /** The baselines of the heads start here. */
  double headTop() {
    return HEAD_ABOVE;
  }

  List<String> head(int lane) {
    String label = List.copyOf(process.actors().values()).get(lane);
    return style
        .lettering()
        .wrap(label, style.head(), columns.laneEnd(lane) - columns.laneStart(lane) - 4);
  }

  Rectangle2D box(int step) {
    return boxes.get(step);
  }

  private void rows() {
    double[] heights = columns.rowHeights();
    int headLines = 1;
    for (int lane = 0; lane < columns.count(); lane++) {
      headLines = Math.max(headLines, head(lane).size());
    }
    double y = HEAD_ABOVE + headLines * style.head().leading() + 3;
    for (int row = 0; row < heights.length; row++) {
      channelTop[row] = y;
      y += channels.get(row).height();
      for (Step step : process.steps()) {
        StepGrid.Cell cell = grid.cell(step.number());
        if (cell.row() == row) {
          double w = columns.width(cell.lane());
          double h = style.height(step, w);
          double top = y + (heights[row] - h) / 2;
          boxes.put(step.number(), new Rectangle2D.Double(columns.left(cell.lane()), top, w, h));
        }
      }
      y += heights[row];
    }
    channelTop[heights.length] = y;
    height = Math.ceil(y + channels.get(heights.length).height());
  }

  /** Where an arrow leaves its box. */
  private double exit(Link link) {
    if (link.answer() < 0) {
      return columns.middle(link.from());
    }
    int lane = grid.cell(link.from()).lane();
    List<Double> widths = style.answerWidths(process.step(link.from()), columns.width(lane));
    double x = columns.left(lane);
    for (int before = 0; before < widths.size(); before++) {
      if (position(link, before) < position(link, link.answer())) {
        x += widths.get(before);
      }
    }
    return x + widths.get(link.answer()) / 2;
  }

  /** The answers of a decision from left to right, by where they lead. */
  List<Integer> answers(Step step) {
    List<Integer> answers = new ArrayList<>();
    for (int answer = 0; answer < step.ways().size(); answer++) {
      answers.add(answer);
    }
    answers.sort(
        (a, b) -> {
          int difference = Double.compare(towards(step, a), towards(step, b));
          return difference != 0 ? difference : Integer.compare(a, b);
        });
    return answers;
  }

  private int position(Link link, int answer) {
    return answers(process.step(link.from())).indexOf(answer);
  }

  /** The horizontal place to which the arrow of an answer first runs. */
  private double towards(Step step, int answer) {
    return routes.routes().stream()
        .filter(route -> route.link().from() == step.number() && route.link().answer() == answer)
        .mapToDouble(route -> course(route))
        .findFirst()
        .orElse(0);
  }

  private double course(Route route) {
    return switch (route.course()) {
      case GUTTER -> columns.trackX(route);
      default -> columns.middle(route.link().to());
    };
  }

  /** Where an arrow enters its box: above, in the middle or straight below where it comes from. */
  private double entry(Route route) {
    Link link = route.link();
    long arrows = routes.routes().stream().filter(other -> other.link().to() == link.to()).count();
    boolean sameLane = grid.cell(link.from()).lane() == grid.cell(link.to()).lane();
    boolean straight = arrows == 1 && sameLane && route.course() == Course.TARGET_LANE;
    return straight ? exit(link) : columns.middle(link.to());
  }

  /** The horizontal stretches in a channel. */
  private List<Channel.Run> level(int channel) {
    List<Channel.Run> runs = new ArrayList<>();
    for (Route route : routes.routes()) {
      Link link = route.link();
      int out = grid.cell(link.from()).row() + 1;
      int in = grid.cell(link.to()).row();
      if (route.course() == Course.BESIDE) {
        continue;
      }
      double up = upright(route);
      if (out == channel && out == in && !link.back() && route.course() != Course.GUTTER) {
        runs.add(new Channel.Run(link, exit(link), entry(route), true, true));
      } else {
        if (out == channel) {
          boolean down = in > out;
          runs.add(new Channel.Run(link, exit(link), up, true, down));
        }
        if (in == channel) {
          boolean fromAbove = in > out;
          runs.add(new Channel.Run(link, up, entry(route), fromAbove, true));
        }
      }
    }
    return runs;
  }

  /** The horizontal place of the upright part of an arrow. */
  private double upright(Route route) {
    return switch (route.course()) {
      case SOURCE_LANE -> exit(route.link());
      case GUTTER -> columns.trackX(route);
      case TARGET_LANE, BESIDE -> entry(route);
    };
  }

  /** All arrows. */
  List<Route> arrows() {
    return routes.routes();
  }

  /** The corners of an arrow, from box to box. */
  List<Point2D> corners(Route route) {
    Link link = route.link();
    Rectangle2D from = boxes.get(link.from());
    Rectangle2D to = boxes.get(link.to());
    List<Point2D> corners = new ArrayList<>();
    if (route.course() == Course.BESIDE) {
      boolean right = to.getX() > from.getX();
      corners.add(new Point2D.Double(right ? from.getMaxX() : from.getX(), from.getCenterY()));
      corners.add(new Point2D.Double(right ? to.getX() : to.getMaxX(), from.getCenterY()));
      return corners;
    }
    int out = grid.cell(link.from()).row() + 1;
    int in = grid.cell(link.to()).row();
    double up = upright(route);
    corners.add(new Point2D.Double(exit(link), from.getMaxY()));
    if (out == in && !link.back() && route.course() != Course.GUTTER) {
      double y = y(out, link, 0);
      corners.add(new Point2D.Double(exit(link), y));
      corners.add(new Point2D.Double(entry(route), y));
    } else {
      double first = y(out, link, 0);
      double last = y(in, link, out == in ? 1 : 0);
      corners.add(new Point2D.Double(exit(link), first));
      corners.add(new Point2D.Double(up, first));
      corners.add(new Point2D.Double(up, last));
      corners.add(new Point2D.Double(entry(route), last));
    }
    corners.add(new Point2D.Double(entry(route), to.getY()));
    return corners;
  }

  /** The height of the n-th run of an arrow in a channel. */
  private double y(int channel, Link link, int run) {
    return channelTop[channel] + channels.get(channel).offset(link, run);
  }

  static double channelHeight(int tracks) {
    return CHANNEL + Math.max(0, tracks) * TRACK;
  }

  static double trackOffset(int track) {
    return 3.5 + track * TRACK;
  }
}
