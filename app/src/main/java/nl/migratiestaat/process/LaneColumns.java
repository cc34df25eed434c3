package nl.migratiestaat.process;

import nl.migratiestaat.process.ArrowRoutes.Route;

/** The horizontal places of a process: its lanes, and the gutters between them for arrows. */
final class LaneColumns {

  private static final double GUTTER = 9;
  private static final double OUTER_GUTTER = 6;

  private final StepGrid grid;
  private final ArrowRoutes routes;
  private final LaneWidths lanes;
  private final double[] left;
  private final double width;

  LaneColumns(
      ProcessDescription process, StepGrid grid, ArrowRoutes routes, BoxStyle style, double room) {
    this.grid = grid;
    this.routes = routes;
    double gutters = 0;
    for (int gutter = 0; gutter <= grid.lanes(); gutter++) {
      gutters += gutter(gutter);
    }
    this.lanes = new LaneWidths(process, grid, style, room - gutters);
    this.left = new double[grid.lanes()];
    double x = gutter(0);
    for (int lane = 0; lane < left.length; lane++) {
      left[lane] = x;
      x += lanes.width(lane) + gutter(lane + 1);
    }
    this.width = x;
  }

  /** The width of the whole. */
  double width() {
    return width;
  }

  int count() {
    return left.length;
  }

  /** Where the boxes of a lane begin. */
  double left(int lane) {
    return left[lane];
  }

  /** The width of the boxes of a lane. */
  double width(int lane) {
    return lanes.width(lane);
  }

  /** The heights of the rows, by the highest box in each. */
  double[] rowHeights() {
    return lanes.rowHeights();
  }

  /** The left and right of a lane's ground. */
  double laneStart(int lane) {
    return lane == 0 ? 0 : left[lane] - gutter(lane) / 2;
  }

  double laneEnd(int lane) {
    return lane == left.length - 1 ? width : left[lane + 1] - gutter(lane + 1) / 2;
  }

  /** The middle of the box of a step. */
  double middle(int step) {
    int lane = grid.cell(step).lane();
    return left[lane] + lanes.width(lane) / 2;
  }

  /** The upright part of an arrow that runs through a gutter. */
  double trackX(Route route) {
    int gutter = route.gutter();
    double end = gutter == grid.lanes() ? width : left[gutter];
    double middle = end - gutter(gutter) / 2;
    return middle + (route.track() - (routes.tracks(gutter) - 1) / 2.0) * Layout.TRACK;
  }

  private double gutter(int gutter) {
    int tracks = routes.tracks(gutter);
    boolean outer = gutter == 0 || gutter == grid.lanes();
    double least = outer ? OUTER_GUTTER : GUTTER;
    return tracks == 0 ? least : Math.max(least, (tracks + 1) * Layout.TRACK + (outer ? 0 : 2));
  }
}
