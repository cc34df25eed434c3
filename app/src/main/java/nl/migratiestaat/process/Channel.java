package nl.migratiestaat.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.migratiestaat.process.StepGrid.Link;

/**
 * The room between two rows. Every horizontal stretch in it gets a track; those to the same box
 * share one. The order of the tracks is the one with the fewest crossings.
 */
final class Channel {

  private static final double NEAR = 3;
  private static final int OVERLAP = 100;
  private static final int MOST_ORDERED = 7;

  /**
   * A horizontal stretch.
   *
   * @param fromAbove whether the line comes down into the channel at its start
   * @param toBelow whether it leaves the channel downwards at its end
   */
  record Run(Link link, double start, double end, boolean fromAbove, boolean toBelow) {

    double low() {
      return Math.min(start, end);
    }

    double high() {
      return Math.max(start, end);
    }

    boolean isStraight() {
      return high() - low() < 0.01;
    }
  }

  private final List<Run> runs;
  private final Map<Integer, Integer> tracks = new LinkedHashMap<>();
  private int count;

  Channel(List<Run> runs) {
    this.runs = runs;
    List<Integer> targets =
        new ArrayList<>(
            runs.stream()
                .filter(run -> !run.isStraight())
                .map(run -> run.link().to())
                .distinct()
                .toList());
    List<Integer> best = targets;
    if (targets.size() <= MOST_ORDERED) {
      int least = Integer.MAX_VALUE;
      for (List<Integer> order : orders(targets)) {
        int cost = cost(order);
        if (cost < least) {
          least = cost;
          best = order;
        }
      }
    }
    assign(best);
  }

  double height() {
    return Layout.channelHeight(count);
  }

  /** How far below the top of the channel an arrow's n-th run lies. */
  double offset(Link link, int n) {
    List<Run> own = runs.stream().filter(run -> run.link().equals(link)).toList();
    Run run = own.get(Math.min(n, own.size() - 1));
    return Layout.trackOffset(tracks.getOrDefault(run.link().to(), 0));
  }

  /** Tracks from above; runs that do not meet may share one. */
  private void assign(List<Integer> order) {
    for (int i = 0; i < order.size(); i++) {
      int track = 0;
      for (int before = 0; before < i; before++) {
        if (meet(order.get(before), order.get(i))) {
          track = Math.max(track, tracks.get(order.get(before)) + 1);
        }
      }
      tracks.put(order.get(i), track);
      count = Math.max(count, track + 1);
    }
  }

  private boolean meet(int one, int other) {
    return low(one) - NEAR * 2 < high(other) && low(other) - NEAR * 2 < high(one);
  }

  private double low(int target) {
    return runs.stream()
        .filter(run -> run.link().to() == target)
        .mapToDouble(Run::low)
        .min()
        .orElse(0);
  }

  private double high(int target) {
    return runs.stream()
        .filter(run -> run.link().to() == target)
        .mapToDouble(Run::high)
        .max()
        .orElse(0);
  }

  private int cost(List<Integer> order) {
    int cost = 0;
    for (Run one : runs) {
      for (Run other : runs) {
        if (one.link().to() != other.link().to()) {
          cost += cost(one, level(order, one), other, level(order, other));
        }
      }
    }
    return cost;
  }

  private static int level(List<Integer> order, Run run) {
    return run.isStraight() ? -1 : order.indexOf(run.link().to());
  }

  /** What the upright ends of one run do to another: cross it, or lie on its ends. */
  private static int cost(Run one, int level, Run other, int otherLevel) {
    int cost = 0;
    if (!other.isStraight()) {
      boolean firstPasses =
          one.isStraight() || (one.fromAbove() ? otherLevel < level : otherLevel > level);
      boolean lastPasses =
          one.isStraight() || (one.toBelow() ? otherLevel > level : otherLevel < level);
      cost += firstPasses && within(one.start(), other) ? 1 : 0;
      cost += lastPasses && !one.isStraight() && within(one.end(), other) ? 1 : 0;
    }
    cost += lies(one.start(), one.fromAbove(), level, one.isStraight(), other, otherLevel);
    cost += lies(one.end(), !one.toBelow(), level, one.isStraight(), other, otherLevel);
    return cost;
  }

  private static boolean within(double x, Run run) {
    return x > run.low() - NEAR && x < run.high() + NEAR;
  }

  /** Whether an upright end lies on an upright end of another run. */
  private static int lies(
      double x, boolean above, int level, boolean straight, Run other, int otherLevel) {
    int cost = 0;
    if (Math.abs(x - other.start()) < NEAR) {
      cost += overlap(above, level, straight, other.fromAbove(), otherLevel, other.isStraight());
    }
    if (Math.abs(x - other.end()) < NEAR) {
      cost += overlap(above, level, straight, !other.toBelow(), otherLevel, other.isStraight());
    }
    return cost;
  }

  private static int overlap(
      boolean above,
      int level,
      boolean straight,
      boolean otherAbove,
      int otherLevel,
      boolean otherStraight) {
    if (straight || otherStraight || above == otherAbove) {
      return OVERLAP;
    }
    return (above ? level > otherLevel : level < otherLevel) ? OVERLAP : 0;
  }

  private static List<List<Integer>> orders(List<Integer> items) {
    if (items.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Integer>> orders = new ArrayList<>();
    for (Integer first : items) {
      List<Integer> rest = new ArrayList<>(items);
      rest.remove(first);
      for (List<Integer> order : orders(rest)) {
        List<Integer> whole = new ArrayList<>();
        whole.add(first);
        whole.addAll(order);
        orders.add(whole);
      }
    }
    return orders;
  }
}
