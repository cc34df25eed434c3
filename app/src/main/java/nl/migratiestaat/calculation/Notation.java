package nl.migratiestaat.calculation;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Dutch notation, the same on every machine: dots between thousands, a comma before the decimals, a
 * hyphen as minus sign, which becomes a real one on the page, and the apostrophe of words.
 */
public final class Notation {

  /** Stands where a percentage cannot be computed, such as a change from 0. */
  public static final String NOT_APPLICABLE = "n.v.t.";

  /** Stands for a count of 1 to 4. */
  public static final String SUPPRESSED = "<5";

  /** Stands for a balance of -4 to -1. */
  static final String SUPPRESSED_NEGATIVE = ">-5";

  private static final int GROUP = 3;
  private static final Pattern NEGATIVE = Pattern.compile("(?<![\\p{L}\\p{N}.,/-])-(?=\\d)");
  private static final Pattern APOSTROPHE =
      Pattern.compile("(?<=[\\p{L}\\p{N}])(?:'|&#39;)(?=\\p{L})");

  private Notation() {}

  /** A count with dots between thousands: {@code 1.049.425}, {@code -1.752}. */
  public static String count(long count) {
    return grouped(Long.toString(count));
  }

  /**
   * A number with as many decimals as its scale says, trailing zeros included: {@code 12,7}, {@code
   * 1.234,50}.
   */
  public static String decimal(BigDecimal number) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    return point < 0
        ? grouped(plain)
        : grouped(plain.substring(0, point)) + ',' + plain.substring(point + 1);
  }

  /**
   * A text whose words have the apostrophe of print, as in {@code amv’s}; quotation marks around
   * words stay as they are.
   *
   * @param text words, or HTML with double quotation marks around attributes
   */
  public static String apostrophes(String text) {
    return text.indexOf('\'') < 0 && text.indexOf('&') < 0
        ? text
        : APOSTROPHE.matcher(text).replaceAll("’");
  }

  /**
   * A text whose negative numbers have the minus sign of print, as wide as a plus and read aloud as
   * <i>min</i>, which a hyphen mostly is not.
   */
  public static String minusSigns(String text) {
    return text.indexOf('-') < 0 ? text : NEGATIVE.matcher(text).replaceAll("\u2212");
  }

  private static String grouped(String digits) {
    StringBuilder text = new StringBuilder(digits);
    int first = digits.startsWith("-") ? 1 : 0;
    for (int dot = text.length() - GROUP; dot > first; dot -= GROUP) {
      text.insert(dot, '.');
    }
    return text.toString();
  }
}
