package nl.migratiestaat.calculation;

import java.util.Collection;

/**
 * A total and its parts. Rounded parts need not add up to the rounded total (Staat van Migratie
 * 2024, appendix IV); the exact counts behind them must.
 */
public final class Sum {

  private Sum() {}

  /**
   * Whether some exact values of the parts add up to some exact value of the total.
   *
   * @throws ArithmeticException if the sum does not fit in a {@code long}
   */
  public static boolean possible(Interval total, Collection<Interval> parts) {
    return range(parts).intersects(total);
  }

  /**
   * What the total can be according to its parts; 0 when there are none.
   *
   * @throws ArithmeticException if the sum does not fit in a {@code long}
   */
  public static Interval range(Collection<Interval> parts) {
    return Interval.sum(parts);
  }
}
