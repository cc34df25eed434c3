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
    while (Arrays.stream(widths).sum() + STEP <= width) {
      widths[best()] += STEP;
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

  /** The lane that a little more width helps most. */
  private int best() {
    int best = 0;
    double least = Double.MAX_VALUE;
    for (int lane = 0; lane < widths.length; lane++) {
      widths[lane] += STEP;
      double cost = cost();
      widths[lane] -= STEP;
      if (cost < least) {
        least = cost;
        best = lane;
      }
    }
    return best;
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
