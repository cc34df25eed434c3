package nl.migratiestaat.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.calculation.Notation;

/** The signs of print on a page; what is no text, such as a style sheet, is left alone. */
final class Typography {

  private static final Pattern PIECE =
      Pattern.compile("<style\\b.*?</style>|<[^>]*>|(?<text>[^<]+)", Pattern.DOTALL);

  private Typography() {}

  /** A page with an apostrophe in its words and a minus sign before its numbers. */
  static String inPrint(String html) {
    StringBuilder page = new StringBuilder(html.length());
    Matcher piece = PIECE.matcher(Notation.apostrophes(html));
    while (piece.find()) {
      String text = piece.group("text");
      page.append(text == null ? piece.group() : Notation.minusSigns(text));
    }
    return page.toString();
  }
}
