package nl.migratiestaat.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of the HTML that the program writes, for holding against what is expected. */
final class Pages {

  private static final Pattern TEXT = Pattern.compile("<main.*</main>\n?", Pattern.DOTALL);
  private static final Pattern ROW = Pattern.compile("<tr.*?</tr>", Pattern.DOTALL);
  private static final Pattern DRAWING = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);
  private static final Pattern WIDTHS =
      Pattern.compile("<colgroup>.*?</colgroup>| style=\"[^\"]*\"", Pattern.DOTALL);

  private Pages() {}

  /**
   * The chapters of a document: a line per block and per table row, without empty lines. Of a
   * drawing only its place is kept, and of a table not how wide its columns are.
   */
  static String text(String html) {
    Matcher main = TEXT.matcher(html);
    String text = main.find() ? main.group() : html;
    String drawn = WIDTHS.matcher(DRAWING.matcher(text).replaceAll("<svg/>")).replaceAll("");
    String rows =
        ROW.matcher(drawn)
            .replaceAll(
                row -> Matcher.quoteReplacement(row.group().replaceAll("\\s*\n\\s*", "") + "\n"));
    return rows.replaceAll("(?m)^\\s+|[ \t]+$", "").replaceAll("\n+", "\n");
  }
}
