package nl.migratiestaat.calculation;

import java.math.BigDecimal;
import java.util.Optional;

/** The percentage that a part is of a whole (Staat van Migratie 2024, appendix IV). */
public final class Share {

  private Share() {}

  /**
   * The share as the program prints it: in whole percents, halves away from zero, from the numbers
   * that the counts hold.
   *
   * @return empty when the whole is 0 or either count is suppressed
   */
  public static Optional<Percentage> of(Count part, Count whole) {
    if (part.known().isEmpty() || whole.known().isEmpty() || whole.known().getAsLong() == 0) {
      return Optional.empty();
    }
    BigDecimal dividend = BigDecimal.valueOf(part.known().getAsLong());
    BigDecimal divisor = BigDecimal.valueOf(whole.known().getAsLong());
    return Optional.of(Percentage.of(dividend, divisor, Percentage.DECIMALS));
  }

  /**
   * The shares that can be printed when only the intervals of both counts are known.
   *
   * @param decimals how many decimals are printed
   * @param withinWhole whether the part is known to be counted in the whole, so that it is not
   *     negative and does not exceed it
   * @return empty when the whole can only be 0 or, with {@code withinWhole}, when no value of the
   *     part fits in the whole: then the counts contradict each other, whatever the percentage
   * @throws IllegalArgumentException if the number of decimals is negative
   */
  public static Optional<PercentageRange> range(
      Interval part, Interval whole, int decimals, boolean withinWhole) {
    return withinWhole
        ? within(part, whole, decimals)
        : Quotients.range(part, whole, (dividend, divisor) -> share(dividend, divisor, decimals));
  }

  /** The least part of the greatest whole, to the greatest part of the least whole up to 100%. */
  private static Optional<PercentageRange> within(Interval part, Interval whole, int decimals) {
    long leastPart = Math.max(0, part.low());
    long leastWhole = Math.max(1, whole.low());
    if (part.high() < 0 || whole.high() < leastWhole || leastPart > whole.high()) {
      return Optional.empty();
    }
    Percentage lowest = share(leastPart, whole.high(), decimals);
    Percentage highest = share(Math.min(part.high(), leastWhole), leastWhole, decimals);
    return Optional.of(new PercentageRange(lowest, Optional.of(highest)));
  }

  private static Percentage share(long part, long whole, int decimals) {
    return Percentage.of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), decimals);
  }
}
