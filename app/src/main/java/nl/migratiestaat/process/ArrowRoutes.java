package nl.migratiestaat.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.migratiestaat.process.StepGrid.Cell;
import nl.migratiestaat.process.StepGrid.Link;

/**
 * Along which lanes and gutters the arrows of a process run, before anything has a size. Channel n
 * lies above row n, gutter n left of lane n. Arrows to the same box may share a line.
 */
final class ArrowRoutes {

  /** Where the upright part of an arrow runs. */
  enum Course {
    /** Straight to the box beside it. */
    BESIDE,
    /** Down the empty lane of the box it leads to. */
    TARGET_LANE,
    /** Down the empty lane of the box it comes from. */
    SOURCE_LANE,
    /** Between two lanes. */
    GUTTER
  }

  /**
   * An arrow's way.
   *
   * @param gutter the gutter it runs in, and which of its tracks; 0 for another course
   */
  record Route(Link link, Course course, int gutter, int track) {}

  /** A stretch that is in use. */
  private record Stretch(Course course, int place, int track, int first, int last, int target) {

    boolean bars(Stretch other) {
      boolean samePlace =
          place == other.place
              && track == other.track
              && (course == Course.GUTTER) == (other.course == Course.GUTTER);
      return samePlace && target != other.target && first <= other.last && other.first <= last;
    }
  }

  private static final int MOST_TRACKS = 20;

  private final StepGrid grid;
  private final List<Route> routes = new ArrayList<>();
  private final List<Stretch> used = new ArrayList<>();

  ArrowRoutes(StepGrid grid) {
    this.grid = grid;
    // short arrows first: they have the least choice
    grid.links().stream().sorted(Comparator.comparingInt(this::length)).forEach(this::route);
  }

  List<Route> routes() {
    return routes;
  }

  /** How many lines run side by side in a gutter. */
  int tracks(int gutter) {
    return routes.stream()
        .filter(route -> route.course() == Course.GUTTER && route.gutter() == gutter)
        .mapToInt(route -> route.track() + 1)
        .max()
        .orElse(0);
  }

  private int length(Link link) {
    int rows = grid.cell(link.to()).row() - grid.cell(link.from()).row();
    return link.back() ? 100 - rows : rows;
  }

  private void route(Link link) {
    Cell from = grid.cell(link.from());
    Cell to = grid.cell(link.to());
    int first = from.row() + 1;
    int last = to.row() - 1;
    if (from.row() == to.row()) {
      routes.add(new Route(link, Course.BESIDE, 0, 0));
    } else if (to.row() > from.row() && lane(link, Course.TARGET_LANE, to.lane(), first, last)) {
      routes.add(new Route(link, Course.TARGET_LANE, 0, 0));
    } else if (to.row() > from.row() && lane(link, Course.SOURCE_LANE, from.lane(), first, last)) {
      routes.add(new Route(link, Course.SOURCE_LANE, 0, 0));
    } else {
      routes.add(gutter(link, from, to));
    }
  }

  private boolean lane(Link link, Course course, int lane, int first, int last) {
    Stretch stretch = new Stretch(course, lane, 0, first, last, link.to());
    if (first > last) {
      return true;
    }
    boolean free = grid.isFree(lane, first, last) && used.stream().noneMatch(stretch::bars);
    if (free) {
      used.add(stretch);
    }
    return free;
  }

  private Route gutter(Link link, Cell from, Cell to) {
    int first = Math.min(from.row() + 1, to.row());
    int last = Math.max(from.row() + 1, to.row());
    Stretch best =
        Stream.of(to.lane(), to.lane() + 1)
            .flatMap(
                gutter ->
                    IntStream.range(0, MOST_TRACKS)
                        .mapToObj(
                            track ->
                                new Stretch(Course.GUTTER, gutter, track, first, last, link.to())))
            .filter(stretch -> used.stream().noneMatch(stretch::bars))
            .min(Comparator.comparingInt(stretch -> cost(stretch, from)))
            .orElseThrow();
    used.add(best);
    return new Route(link, Course.GUTTER, best.place(), best.track());
  }

  /** A gutter on the far side of the box, or a further track in it, costs more. */
  private static int cost(Stretch stretch, Cell from) {
    int lanes = Math.max(from.lane() - stretch.place(), stretch.place() - from.lane() - 1);
    return 3 * Math.max(0, lanes) + 2 * stretch.track();
  }
}
