package nl.migratiestaat.chart.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Keeps account of where in a plot there is room for another label. */
final class FreeRoom {

  private final Rectangle2D area;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<Line2D> lines = new ArrayList<>();

  FreeRoom(Rectangle2D area) {
    this.area = area;
  }

  void take(Rectangle2D rectangle) {
    taken.add(rectangle);
  }

  void take(Line2D line) {
    lines.add(line);
  }

  /** Takes a rectangle if nothing is in it yet. */
  boolean takeIfFree(Rectangle2D rectangle) {
    boolean free =
        area.contains(rectangle)
            && taken.stream().noneMatch(rectangle::intersects)
            && lines.stream().noneMatch(rectangle::intersectsLine);
    if (free) {
      take(rectangle);
    }
    return free;
  }
}
