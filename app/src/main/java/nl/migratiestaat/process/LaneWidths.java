package nl.migratiestaat.process;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.migratiestaat.process.ProcessDescription.Step;

/**
 * How a width is divided over the lanes: each gets what its longest word needs, and what is left
 * goes to the lanes where it makes the diagram lower.
 */
final class LaneWidths {

  private static final double STEP = 2;

  /** How many steps ahead is looked: a word needs several before it fits on the line. */
  private static final int AHEAD = 14;

  private final ProcessDescription process;
  private final StepGrid grid;
  private final BoxStyle style;
  private final double[] widths;
  private final Map<Box, Double> heights = new HashMap<>();

  /** A step in a lane of a width: what the height of its box depends on. */
  private record Box(int step, double width) {}

  LaneWidths(ProcessDescription process, StepGrid grid, BoxStyle style, double width) {
    this.process = process;
    this.grid = grid;
    this.style = style;
    this.widths = new double[grid.lanes()];
    List<String> labels = List.copyOf(process.actors().values());
    for (int lane = 0; lane < widths.length; lane++) {
      widths[lane] = Math.ceil(style.leastWidth(labels.get(lane), style.head()));
    }
    for (Step step : process.steps()) {
      int lane = grid.cell(step.number()).lane();
      widths[lane] = Math.max(widths[lane], style.leastWidth(step));
    }
    while (total() + STEP <= width) {
      widen((int) ((width - total()) / STEP));
    }
  }

  double width(int lane) {
    return widths[lane];
  }

  double total() {
    return Arrays.stream(widths).sum();
  }

  /** The height of every row. */
  double[] rowHeights() {
    double[] rows = new double[grid.rows()];
    for (Step step : process.steps()) {
      int row = grid.cell(step.number()).row();
      rows[row] = Math.max(rows[row], height(step));
    }
    return rows;
  }

  /** Widens the lane that gains most per step, by the steps that takes. */
  private void widen(int spare) {
    double now = cost();
    double most = Double.NEGATIVE_INFINITY;
    int best = 0;
    int steps = 1;
    for (int lane = 0; lane < widths.length; lane++) {
      for (int ahead = 1; ahead <= Math.min(AHEAD, spare); ahead++) {
        widths[lane] += ahead * STEP;
        double gain = (now - cost()) / ahead;
        widths[lane] -= ahead * STEP;
        if (gain > most) {
          most = gain;
          best = lane;
          steps = ahead;
        }
      }
    }
    widths[best] += steps * STEP;
  }

  /** The height of the rows; all boxes count a little, so that width is never without use. */
  private double cost() {
    double cost = Arrays.stream(rowHeights()).sum();
    for (Step step : process.steps()) {
      double width = widthOf(step);
      cost += 0.05 * height(step) + 400 / width / width;
    }
    return cost;
  }

  private double widthOf(Step step) {
    return widths[grid.cell(step.number()).lane()];
  }

  /** The height of a box in its lane as it is now; to measure it anew for every try is slow. */
  private double height(Step step) {
    return heights.computeIfAbsent(
        new Box(step.number(), widthOf(step)), box -> style.height(step, box.width()));
  }
}
