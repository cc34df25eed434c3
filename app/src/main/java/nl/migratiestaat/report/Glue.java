package nl.migratiestaat.report;

import java.util.regex.Pattern;

/**
 * Keeps punctuation on the line of the number, abbreviation or reference it belongs to. The PDF
 * engine may break a line wherever an element begins or ends, even between {@code 10%} and its
 * bracket.
 */
final class Glue {

  private static final Pattern ELEMENT =
      Pattern.compile(
          "(\\(?)(<(span|abbr) (?:class=\"getal\"|title=)[^>]*>)([^<]+)(</\\3>)([).,;:!?]*)");

  /** A short reference within the report, alone between brackets. */
  private static final Pattern REFERENCE =
      Pattern.compile("\\(<a [^>]*href=\"#[^>]*>[^<]{1,24}</a>\\)[.,;:]?");

  private Glue() {}

  /**
   * The HTML with the punctuation that touches a number or an abbreviation inside its element, and
   * that which touches a reference on its line.
   */
  static String punctuation(String html) {
    String numbers = ELEMENT.matcher(html).replaceAll("$2$1$4$6$5");
    return REFERENCE.matcher(numbers).replaceAll("<span class=\"bijeen\">$0</span>");
  }
}
