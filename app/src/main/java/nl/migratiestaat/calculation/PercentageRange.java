package nl.migratiestaat.calculation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * The percentages that can be printed beside rounded counts, both ends included and themselves
 * rounded.
 *
 * @param lowest the lowest percentage
 * @param highest the highest percentage, not below the lowest; empty when there is no limit
 */
public record PercentageRange(Percentage lowest, Optional<Percentage> highest) {

  /**
   * Makes a range.
   *
   * @throws IllegalArgumentException if the lowest is above the highest
   */
  public PercentageRange {
    BigDecimal low = lowest.value();
    if (highest.isPresent() && low.compareTo(highest.get().value()) > 0) {
      throw new IllegalArgumentException(
          "A range cannot run from " + lowest.dutch() + " to " + highest.get().dutch());
    }
  }

  /**
   * Whether a published percentage can follow from the counts. It must have as many decimals as the
   * range was made for; otherwise the two were rounded differently and do not compare.
   */
  public boolean allows(Percentage published) {
    return lowest.value().compareTo(published.value()) <= 0
        && highest.stream().allMatch(limit -> published.value().compareTo(limit.value()) <= 0);
  }

  /** A range of shares: {@code 11% tot en met 12%}, {@code 11% of meer}, or {@code 11%}. */
  public String dutch() {
    return text(Percentage::dutch);
  }

  /** A range of changes: {@code +11% tot en met +12%}, {@code -4% of meer}, or {@code +11%}. */
  public String signed() {
    return text(Percentage::signed);
  }

  private String text(Function<Percentage, String> notation) {
    String from = notation.apply(lowest);
    String to = highest.map(limit -> " tot en met " + notation.apply(limit)).orElse(" of meer");
    return highest.filter(lowest::equals).isPresent() ? from : from + to;
  }
}
