package nl.migratiestaat.calculation;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A number of people, applications or other things: exact, as published, or suppressed.
 *
 * <p>Only a count that has been {@link #rounded rounded} by the rule of its source may be printed
 * or drawn: {@link #dutch()} and {@link #drawn()} give what the count holds and do not round.
 */
public sealed interface Count permits Exact, Published, Suppressed {

  /** The exact values that this count can stand for. */
  Interval interval();

  /**
   * This count as it may be printed. An exact count is rounded by the rule; one that is published
   * or suppressed stays as it is, so rounding twice is rounding once.
   *
   * @throws ArithmeticException if the rounded count does not fit in a {@code long}
   */
  Count rounded(Rounding rule);

  /** The number that can be calculated with; empty when the count is suppressed. */
  OptionalLong known();

  /** The count in Dutch notation: {@code 50.720}, {@code -1.752}, {@code <5}. */
  String dutch();

  /**
   * The number that a chart may draw once the count is rounded. Empty when the count is suppressed:
   * any length would either say more than {@code <5} does or pass for a 0. Beyond 2<sup>53</sup>
   * the nearest {@code double}.
   */
  default OptionalDouble drawn() {
    OptionalLong known = known();
    return known.isPresent()
        ? OptionalDouble.of((double) known.getAsLong())
        : OptionalDouble.empty();
  }
}
