package nl.migratiestaat.chart;

import java.util.Arrays;
import java.util.List;
import nl.migratiestaat.dataset.ProcessDescription;
import nl.migratiestaat.dataset.ProcessDescription.Step;

/**
 * How a width is divided over the lanes: each gets what its longest word needs, and what is left
 * goes to the lanes where it makes the diagram lower.
 */
final class ProcessLanes {

  private static final double STEP = 2;

  /** How many steps ahead is looked: a word needs several before it fits on the line. */
  private static final int AHEAD = 14;

  private final ProcessDescription process;
  private final ProcessGrid grid;
  private final ProcessStyle style;
  private final double[] widths;

  ProcessLanes(ProcessDescription process, ProcessGrid grid, ProcessStyle style, double width) {
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
  double[] heights() {
    double[] heights = new double[grid.rows()];
    for (Step step : process.steps()) {
      int row = grid.cell(step.number()).row();
      double height = style.height(step, widths[grid.cell(step.number()).lane()]);
      heights[row] = Math.max(heights[row], height);
    }
    return heights;
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
    double cost = Arrays.stream(heights()).sum();
    for (Step step : process.steps()) {
      double width = widths[grid.cell(step.number()).lane()];
      cost += 0.05 * style.height(step, width) + 400 / width / width;
    }
    return cost;
  }
}
