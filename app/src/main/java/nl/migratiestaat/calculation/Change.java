package nl.migratiestaat.calculation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The percentage by which a count differs from the previous one (Staat van Migratie 2024, appendix
 * IV).
 *
 * <p>It is taken of the size of the previous count, so that a balance that goes from -200 to -100
 * rose by 50%.
 */
public final class Change {

  private Change() {}

  /**
   * The change as the program prints it: in whole percents, halves away from zero, from the numbers
   * that the counts hold.
   *
   * @return empty when the previous count is 0 or either count is suppressed; that prints {@link
   *     Notation#NOT_APPLICABLE}
   */
  public static Optional<Percentage> of(Count previous, Count current) {
    if (previous.known().isEmpty()
        || current.known().isEmpty()
        || previous.known().getAsLong() == 0) {
      return Optional.empty();
    }
    long before = previous.known().getAsLong();
    return Optional.of(change(current.known().getAsLong(), before, Percentage.DECIMALS));
  }

  /**
   * The changes that can be printed when only the intervals of both counts are known.
   *
   * <p>There is no highest change when the previous count can be 0 and the current one above it:
   * next to 0 any growth is possible, and a limit would say nothing.
   *
   * @param decimals how many decimals are printed
   * @return empty when the previous count can only be 0
   * @throws IllegalArgumentException if the number of decimals is negative
   */
  public static Optional<PercentageRange> range(Interval previous, Interval current, int decimals) {
    boolean unlimited = previous.contains(0) && current.high() > 0;
    return Quotients.range(
            current, previous, (dividend, divisor) -> change(dividend, divisor, decimals))
        .map(range -> unlimited ? new PercentageRange(range.lowest(), Optional.empty()) : range);
  }

  private static Percentage change(long current, long previous, int decimals) {
    BigDecimal before = BigDecimal.valueOf(previous);
    BigDecimal difference = BigDecimal.valueOf(current).subtract(before);
    return Percentage.of(difference, before.abs(), decimals);
  }
}
