package nl.migratiestaat.report;

import java.util.regex.Pattern;

/**
 * Keeps punctuation on the line of the number or abbreviation it belongs to. The PDF engine may
 * break a line wherever an element begins or ends, even between {@code 10%} and its bracket.
 */
final class Glue {

  private static final Pattern ELEMENT =
      Pattern.compile(
          "(\\(?)(<(span|abbr) (?:class=\"getal\"|title=)[^>]*>)([^<]+)(</\\3>)([).,;:!?]*)");

  private Glue() {}

  /** The HTML with the punctuation that touches a number or an abbreviation inside its element. */
  static String punctuation(String html) {
    return ELEMENT.matcher(html).replaceAll("$2$1$4$6$5");
  }
}
