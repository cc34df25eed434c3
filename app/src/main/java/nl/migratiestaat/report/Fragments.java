package nl.migratiestaat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds the HTML that functions of templates and commentary produce, while the text around it is
 * still Markdown. A function leaves a token of private-use characters in the text; Markdown passes
 * it through untouched; {@link #resolve} puts the HTML in its place. So Markdown never contains
 * HTML, nothing an editor types can become HTML, and a reference may point forward.
 */
final class Fragments {

  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';
  private static final Pattern BLOCK = Pattern.compile("<p>\uE000(\\d+)\uE001</p>");
  private static final Pattern TOKEN = Pattern.compile("\uE000(\\d+)\uE001");

  private static final Fragment GAP = new Fragment(false, () -> "");

  private record Fragment(boolean block, Supplier<String> html) {}

  private final List<Fragment> fragments = new ArrayList<>();

  /** A token for HTML inside a line of text; made when the text is resolved, once. */
  String inline(Supplier<String> html) {
    return token(new Fragment(false, html));
  }

  /** A token for a block of HTML, as a Markdown paragraph of its own. */
  String block(Supplier<String> html) {
    return "\n\n" + token(new Fragment(true, html)) + "\n\n";
  }

  /** A token for what should stand here and does not exist. */
  String gap() {
    return token(GAP);
  }

  /** Whether something in a text does not exist. */
  boolean hasGap(String text) {
    return TOKEN
        .matcher(text)
        .results()
        .anyMatch(match -> fragments.get(Integer.parseInt(match.group(1))) == GAP);
  }

  private String token(Fragment fragment) {
    fragments.add(fragment);
    return OPEN + String.valueOf(fragments.size() - 1) + CLOSE;
  }

  /** Replaces all tokens in HTML, from the first to the last, those inside fragments included. */
  String resolve(String html) {
    String unwrapped =
        BLOCK
            .matcher(html)
            .replaceAll(
                match ->
                    isBlock(match.group(1))
                        ? OPEN + match.group(1) + CLOSE
                        : Matcher.quoteReplacement(match.group()));
    StringBuilder resolved = new StringBuilder();
    Matcher matcher = TOKEN.matcher(unwrapped);
    while (matcher.find()) {
      String fragment = fragments.get(Integer.parseInt(matcher.group(1))).html().get();
      matcher.appendReplacement(resolved, Matcher.quoteReplacement(resolve(fragment)));
    }
    return matcher.appendTail(resolved).toString();
  }

  private boolean isBlock(String index) {
    return fragments.get(Integer.parseInt(index)).block();
  }

  /** Whether a text contains a character that is reserved for tokens. */
  static boolean containsReserved(String text) {
    return text.indexOf(OPEN) >= 0 || text.indexOf(CLOSE) >= 0;
  }
}
