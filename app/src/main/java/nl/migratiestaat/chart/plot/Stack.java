package nl.migratiestaat.chart.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.Chart.Form;
import nl.migratiestaat.figure.Chart.Known;
import nl.migratiestaat.figure.Chart.Unknown;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * One bar divided into parts.
 *
 * @param parts the length of every part; zero for a part that has none
 * @param remainder the length of what is not known together, if that follows from the rest
 * @param unknown the names of the parts that are not known
 */
record Stack(List<Double> parts, double remainder, List<String> unknown) {

  private static final double WHOLE = 100;
  private static final int NAMED_AT_MOST = 2;

  /** The bars of a chart, in counts or in shares of one. */
  static List<Stack> of(Chart chart) {
    return IntStream.range(0, chart.categories().size())
        .mapToObj(category -> of(chart, category))
        .toList();
  }

  /** The bars as JFreeChart takes them. */
  static CategoryDataset dataset(List<Stack> stacks) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (int category = 0; category < stacks.size(); category++) {
      List<Double> parts = stacks.get(category).parts();
      for (int part = 0; part < parts.size(); part++) {
        dataset.addValue((Number) parts.get(part), part, category);
      }
    }
    return dataset;
  }

  double total() {
    return parts.stream().mapToDouble(part -> part).sum();
  }

  boolean isComplete() {
    return unknown.isEmpty();
  }

  /** What is printed beside a bar that is not complete. */
  String unknownLabel() {
    if (total() == 0) {
      return Cells.UNKNOWN;
    }
    return unknown.size() > NAMED_AT_MOST
        ? unknown.size() + " delen " + Cells.UNKNOWN
        : String.join(", ", unknown) + " " + Cells.UNKNOWN;
  }

  private static Stack of(Chart chart, int category) {
    List<Double> parts = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    boolean percentages = true;
    for (int series = 0; series < chart.series().size(); series++) {
      Chart.Mark mark = Plots.mark(chart, series, category);
      if (mark instanceof Unknown) {
        unknown.add(chart.series().get(series).label());
      }
      parts.add(mark instanceof Known known ? known.drawn() : 0.0);
      percentages &= !(mark instanceof Known known) || known.printed().endsWith("%");
    }
    Stack counts = new Stack(List.copyOf(parts), 0, List.copyOf(unknown));
    return chart.form() == Form.SHARES ? counts.asShares(percentages) : counts;
  }

  private Stack asShares(boolean percentages) {
    if (isComplete()) {
      return dividedBy(total(), 0);
    }
    // shares of a whole that is itself not known cannot be drawn
    double whole = Math.max(WHOLE, total());
    return percentages ? dividedBy(whole, whole - total()) : dividedBy(0, 0);
  }

  private Stack dividedBy(double whole, double rest) {
    List<Double> shares = parts.stream().map(part -> whole == 0 ? 0 : part / whole).toList();
    return new Stack(shares, whole == 0 ? 0 : rest / whole, unknown);
  }
}
