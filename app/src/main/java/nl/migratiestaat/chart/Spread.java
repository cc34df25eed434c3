package nl.migratiestaat.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that would like to stand at a height, with others below and above it.
 *
 * @param wanted the middle it would like
 * @param half half of its height
 */
record Spread(double wanted, double half) {

  /** The middles that texts get: near what they would like, in their order, and not overlapping. */
  static List<Double> middles(List<Spread> downwards, double top, double bottom) {
    List<Double> middles = new ArrayList<>();
    double above = top;
    for (Spread text : downwards) {
      double middle = Math.max(text.wanted(), above + text.half());
      middles.add(middle);
      above = middle + text.half();
    }
    double below = bottom;
    for (int i = middles.size() - 1; i >= 0; i--) {
      double half = downwards.get(i).half();
      middles.set(i, Math.min(middles.get(i), below - half));
      below = middles.get(i) - half;
    }
    return List.copyOf(middles);
  }
}
