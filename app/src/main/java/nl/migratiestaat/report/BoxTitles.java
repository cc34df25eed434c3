package nl.migratiestaat.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a box is a heading, one level below the section the box stands in: who goes from
 * heading to heading finds it. It is not in the table of contents.
 */
final class BoxTitles {

  /** How a box is written as long as its section is not known. */
  private static final String OPEN = "<p class=\"kadertitel\">";

  private static final Pattern HEADING_OR_TITLE =
      Pattern.compile("<h([1-6])\\b|" + OPEN + "(.*?)</p>", Pattern.DOTALL);
  private static final int LOWEST = 6;

  private BoxTitles() {}

  /** The title of a box whose section is not known yet. */
  static String draft(String title) {
    return OPEN + Html.escape(title) + "</p>\n";
  }

  /** The chapter with the title of every box at its level. */
  static Chapter level(Chapter chapter) {
    StringBuilder levelled = new StringBuilder(chapter.html().length());
    int section = 1;
    Matcher piece = HEADING_OR_TITLE.matcher(chapter.html());
    while (piece.find()) {
      if (piece.group(1) != null) {
        section = Integer.parseInt(piece.group(1));
        continue;
      }
      String heading = "h" + Math.min(section + 1, LOWEST);
      piece.appendReplacement(
          levelled, "<" + heading + " class=\"kadertitel\">$2</" + heading + ">");
    }
    return chapter.with(piece.appendTail(levelled).toString());
  }
}
