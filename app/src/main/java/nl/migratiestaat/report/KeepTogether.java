package nl.migratiestaat.report;

import java.util.regex.Pattern;

/**
 * Keeps on one line what belongs together, such as a day and its month or a link and the full stop
 * after it. The PDF engine may break a line wherever an element begins or ends, even between {@code
 * 10%} and its bracket. A paragraph that leads to a list stays with it.
 */
final class KeepTogether {

  /** A number or an abbreviation, with the bracket before it and what touches it after. */
  private static final Pattern ELEMENT =
      Pattern.compile(
          "(\\(?)(<(span|abbr) (?:class=\"getal\"|title=)[^>]*>)([^<]+)(</\\3>)"
              + "((?:-\\p{Ll}+)?[).,;:!?]*)");

  /** A reference within the report, alone between brackets. */
  private static final Pattern REFERENCE =
      Pattern.compile("\\((<a [^>]*href=\"#[^>]*>)([^<]+)(</a>)(\\)[.,;:]?)");

  /** Words in an element, and the punctuation that touches them. */
  private static final Pattern PUNCTUATED =
      Pattern.compile(
          "(<(a|em|strong|span)\\b[^>]*>[^<]+)(</\\2>(?:</(?:em|strong)>)?)([.,;:!?]+)(?=[\\s<])");

  /** A number in the text and what it counts. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(<span class=\"getal\"[^>]*>[^<]+)(</span>) "
              + "((?:dagen|weken|maanden|jaar|uur|euro|miljoen|miljard|personen|mensen|plekken)\\b"
              + "[).,;:!?]*)");

  /** A day and its month. */
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(\\d{1,2}) (?=(?:januari|februari|maart|april|mei|juni|juli|augustus|september"
              + "|oktober|november|december)\\b)");

  /** A rank and what has it, in a row such as {@code 1. Syrisch 2. Turks}. */
  private static final Pattern RANK = Pattern.compile("(?<![\\d.,])(\\d\\.) (?=\\p{Lu})");

  /** The years at the end of a caption. */
  private static final Pattern YEARS =
      Pattern.compile(" (\\d{4}(?:–\\d{4})?)(?=</figcaption>|</a></p>)");

  /** A paragraph that leads to a list. */
  private static final Pattern LEAD = Pattern.compile("<p>(?=(?:(?!</p>).)*:</p>\\s*<[uo]l>)");

  private KeepTogether() {}

  /** The HTML with what belongs together in one element or joined by a no-break space. */
  static String keep(String html) {
    String kept = COUNTED.matcher(html).replaceAll("$1\u00a0$3$2");
    kept = ELEMENT.matcher(kept).replaceAll("$2$1$4$6$5");
    kept = REFERENCE.matcher(kept).replaceAll("$1($2$4$3");
    kept = PUNCTUATED.matcher(kept).replaceAll("$1$4$3");
    kept = DAY.matcher(kept).replaceAll("$1\u00a0");
    kept = RANK.matcher(kept).replaceAll("$1\u00a0");
    kept = YEARS.matcher(kept).replaceAll("\u00a0$1");
    return LEAD.matcher(kept).replaceAll("<p class=\"aanhef\">");
  }
}
