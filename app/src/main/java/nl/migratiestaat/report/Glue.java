package nl.migratiestaat.report;

import java.util.regex.Pattern;

/**
 * Keeps on one line what belongs together: a day and its month, and the punctuation of a number, an
 * abbreviation or a reference. The PDF engine may break a line wherever an element begins or ends,
 * even between {@code 10%} and its bracket.
 */
final class Glue {

  private static final Pattern ELEMENT =
      Pattern.compile(
          "(\\(?)(<(span|abbr) (?:class=\"getal\"|title=)[^>]*>)([^<]+)(</\\3>)"
              + "((?:-\\p{Ll}+)?[).,;:!?]*)");

  /** A reference within the report, alone between brackets. */
  private static final Pattern REFERENCE =
      Pattern.compile("\\((<a [^>]*href=\"#[^>]*>)([^<]+)(</a>)(\\)[.,;:]?)");

  /** A day and its month. */
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(\\d{1,2}) (?=(?:januari|februari|maart|april|mei|juni|juli|augustus|september"
              + "|oktober|november|december)\\b)");

  private Glue() {}

  /** The HTML with what touches a number, an abbreviation or a reference inside its element. */
  static String keep(String html) {
    String numbers = ELEMENT.matcher(html).replaceAll("$2$1$4$6$5");
    String references = REFERENCE.matcher(numbers).replaceAll("$1($2$4$3");
    return DAY.matcher(references).replaceAll("$1\u00a0");
  }
}
