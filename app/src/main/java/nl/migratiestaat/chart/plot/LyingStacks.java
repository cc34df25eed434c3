package nl.migratiestaat.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import nl.migratiestaat.chart.canvas.Anchor;
import nl.migratiestaat.chart.canvas.Hatching;
import nl.migratiestaat.chart.canvas.Lettering;
import nl.migratiestaat.chart.canvas.TextStyle;
import nl.migratiestaat.chart.plot.Scale.Reach;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.Chart.Form;
import org.jfree.chart.plot.CategoryPlot;

/**
 * Horizontal bars divided into parts: counts on one scale, or shares over the whole width.
 *
 * <p>What is not known of a bar is hatched at its end, or left open where its label fits inside.
 */
final class LyingStacks implements PlotArea {

  private static final double THICKNESS = 16;
  private static final double BETWEEN = 7;
  private static final double LABEL_SHARE = 0.5;
  private static final double LABEL_SHARE_OF_MARK = 0.75;

  private final Chart chart;
  private final Lettering lettering;
  private final LabelColumn labels;
  private final BandAxis bands;
  private final List<Stack> stacks;
  private final CategoryPlot plot;
  private final double room;

  LyingStacks(Chart chart, Lettering lettering, double width) {
    this.chart = chart;
    this.lettering = lettering;
    this.labels = new LabelColumn(chart, lettering, width);
    this.room = width - labels.left();
    this.stacks = Stack.of(chart);
    this.bands =
        new BandAxis(
            IntStream.range(0, stacks.size())
                .mapToObj(i -> Math.max(THICKNESS, labels.height(i)) + BETWEEN)
                .toList(),
            THICKNESS);
    this.plot =
        Plots.lying(Stack.dataset(stacks), bands, scale(), new StackMarks(chart, lettering));
  }

  @Override
  public double left() {
    return labels.left();
  }

  @Override
  public double height() {
    return bands.total();
  }

  @Override
  public void draw(Graphics2D g, double top) {
    Rectangle2D area = new Rectangle2D.Double(labels.left(), top, room, bands.total());
    labels.draw(g, bands, top);
    plot.render(g, area, 0, null, null);
    for (int i = 0; i < stacks.size(); i++) {
      if (!stacks.get(i).isComplete()) {
        drawUnknown(g, area, i);
      }
    }
    Baseline.draw(g, plot, area);
  }

  private void drawUnknown(Graphics2D g, Rectangle2D area, int category) {
    Stack stack = stacks.get(category);
    double start = Plots.at(stack.total(), plot, area);
    double middle = area.getY() + bands.middle(category);
    double length = length(stack, start, area);
    Rectangle2D mark = new Rectangle2D.Double(start, middle - THICKNESS / 2, length, THICKNESS);
    if (isLabelInside(stack)) {
      Hatching.outline(g, mark);
      double x = start + length / 2;
      lettering.drawMiddle(g, label(stack), TextStyle.QUIET, x, middle, Anchor.MIDDLE);
    } else {
      Hatching.draw(g, mark);
      double x = start + length + BarMarks.LABEL_GAP;
      lettering.drawMiddle(g, label(stack), TextStyle.QUIET, x, middle, Anchor.START);
    }
  }

  /** Whether all of what is not known is long enough for its label, and needs no hatching then. */
  private boolean isLabelInside(Stack stack) {
    return !isStub(stack)
        && stacks.stream()
            .filter(one -> !one.isComplete() && !isStub(one))
            .allMatch(one -> fitsInside(one, Cells.UNKNOWN));
  }

  private boolean fitsInside(Stack stack, String label) {
    double length = chart.form() == Form.SHARES ? stack.remainder() * room : 0;
    double needed = lettering.width(label, TextStyle.QUIET) + 2 * BarMarks.LABEL_GAP;
    return needed <= LABEL_SHARE_OF_MARK * length;
  }

  private double length(Stack stack, double start, Rectangle2D area) {
    if (isStub(stack)) {
      return Hatching.STUB;
    }
    double end = stack.total() + stack.remainder();
    return Plots.at(end, plot, area) - start;
  }

  /**
   * Whether what is not known has no length of its own: nothing else of the bar is known either.
   */
  private static boolean isStub(Stack stack) {
    return stack.remainder() == 0 || stack.total() == 0;
  }

  /** What is not known, by name if that leaves room for the bar. */
  private String label(Stack stack) {
    String named = stack.unknownLabel();
    boolean fits =
        isLabelInside(stack)
            ? fitsInside(stack, named)
            : lettering.width(named, TextStyle.QUIET) <= LABEL_SHARE * room;
    return fits ? named : Cells.UNKNOWN;
  }

  private Scale scale() {
    return Scale.fit(stacks.stream().map(this::reach).toList(), room);
  }

  private Reach reach(Stack stack) {
    double stub = isStub(stack) ? Hatching.STUB : 0;
    double label = lettering.width(label(stack), TextStyle.QUIET);
    return new Reach(
        isStub(stack) ? stack.total() : stack.total() + stack.remainder(),
        stack.isComplete() || isLabelInside(stack) ? 0 : stub + BarMarks.LABEL_GAP + label);
  }
}
