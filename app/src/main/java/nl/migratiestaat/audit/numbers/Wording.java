package nl.migratiestaat.audit.numbers;

import java.math.BigDecimal;
import java.util.function.Function;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.calculation.Notation;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.calculation.PercentageRange;

/** How messages say what is possible. */
final class Wording {

  /** What an editor does about a contradiction. */
  static final String CORRECT_OR_NOTE =
      "verbeter de waarde, of zet er met “note:” bij waarom de bron dit zo publiceerde";

  private Wording() {}

  /** {@code 5}, {@code 5 of 6}, {@code 5 tot en met 9}. */
  static String range(Interval interval) {
    String low = Notation.count(interval.low());
    if (interval.isPoint()) {
      return low;
    }
    return low
        + (interval.width() == 2 ? " of " : " tot en met ")
        + Notation.count(interval.high());
  }

  /** {@code +11%}, {@code +11% of +12%}, {@code +11% tot en met +14%}, {@code +11% of meer}. */
  static String changes(PercentageRange range) {
    return range(range, Percentage::signed);
  }

  /** {@code 11%}, {@code 11% of 12%}, {@code 11% tot en met 14%}. */
  static String shares(PercentageRange range) {
    return range(range, Percentage::dutch);
  }

  private static String range(PercentageRange range, Function<Percentage, String> notation) {
    String low = notation.apply(range.lowest());
    if (range.highest().isEmpty()) {
      return low + " of meer";
    }
    Percentage highest = range.highest().get();
    BigDecimal step = BigDecimal.ONE.movePointLeft(highest.decimals());
    BigDecimal width = highest.value().subtract(range.lowest().value());
    if (width.signum() == 0) {
      return low;
    }
    return low + (width.compareTo(step) == 0 ? " of " : " tot en met ") + notation.apply(highest);
  }
}
