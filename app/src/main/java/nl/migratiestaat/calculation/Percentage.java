package nl.migratiestaat.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A percentage as it is printed. Two are equal when they print the same, so 12% is not 12,0%.
 *
 * @param value the percentage in percent: 12.5 is 12,5%; its scale is the number of decimals
 */
public record Percentage(BigDecimal value) {

  /** The number of decimals of a share or change that the program computes. */
  public static final int DECIMALS = 0;

  /** What {@link #DECIMALS} and {@link #HALVES} do, as words that can stand alone. */
  public static final String ROUNDING_DUTCH =
      "op hele procenten, waarbij een half van nul af wordt afgerond";

  private static final RoundingMode HALVES = RoundingMode.HALF_UP;
  private static final Pattern WRITTEN =
      Pattern.compile("([+-]?[0-9]{1,15})(?:([.,])([0-9]{1,15}))?%");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Makes a percentage; a negative scale becomes 0 decimals. */
  public Percentage {
    value = value.scale() < 0 ? value.setScale(0) : value;
  }

  /**
   * Reads {@code 69%}, {@code +3%}, {@code -17,5%} or {@code 12.5%}.
   *
   * <p>Empty for anything else. That includes a dot before exactly three digits: {@code 1.050%} may
   * mean a thousand and fifty or one and a twentieth, so it must be typed {@code 1050%} or {@code
   * 1,050%}.
   */
  public static Optional<Percentage> parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    String decimals = written.group(3);
    if (decimals == null) {
      return Optional.of(new Percentage(new BigDecimal(written.group(1))));
    }
    boolean ambiguous = written.group(2).equals(".") && decimals.length() == 3;
    return ambiguous
        ? Optional.empty()
        : Optional.of(new Percentage(new BigDecimal(written.group(1) + '.' + decimals)));
  }

  /**
   * A quotient in percent, halves rounded away from zero.
   *
   * @throws ArithmeticException if the divisor is 0
   * @throws IllegalArgumentException if the number of decimals is negative
   */
  static Percentage of(BigDecimal dividend, BigDecimal divisor, int decimals) {
    if (decimals < 0) {
      throw new IllegalArgumentException("A percentage cannot have " + decimals + " decimals");
    }
    return new Percentage(dividend.multiply(HUNDRED).divide(divisor, decimals, HALVES));
  }

  /** {@code 69%}, {@code -2,7%}. */
  public String dutch() {
    return Notation.decimal(value) + '%';
  }

  /** With its sign, as a change: {@code +3%}, {@code -9%}, {@code 0%}. */
  public String signed() {
    return sign() > 0 ? '+' + dutch() : dutch();
  }

  /** -1, 0 or 1 as the percentage is negative, zero or positive. */
  public int sign() {
    return value.signum();
  }

  /** How many decimals are printed. */
  public int decimals() {
    return value.scale();
  }
}
