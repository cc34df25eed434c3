package nl.migratiestaat.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private static final int MOST_DIGITS = 9;

  private record Fragment(boolean block, Supplier<String> html) {}

  private final List<Fragment> fragments = new ArrayList<>();
  private final Set<String> resolving = new HashSet<>();

  /** A token for HTML inside a line of text; made when the text is resolved, once. */
  String inline(Supplier<String> html) {
    return token(new Fragment(false, html));
  }

  /** A token for text in which nothing is HTML. */
  String text(String text) {
    return inline(() -> Html.escape(text));
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
        .anyMatch(match -> known(match.group(1)).filter(GAP::equals).isPresent());
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
      matcher.appendReplacement(resolved, Matcher.quoteReplacement(made(matcher.group(1))));
    }
    return matcher.appendTail(resolved).toString();
  }

  private boolean isBlock(String index) {
    return known(index).map(Fragment::block).orElse(false);
  }

  /** The HTML of a fragment; nothing for a token that no function made, or one inside itself. */
  private String made(String index) {
    if (!resolving.add(index)) {
      return "";
    }
    String html = known(index).map(fragment -> resolve(fragment.html().get())).orElse("");
    resolving.remove(index);
    return html;
  }

  private Optional<Fragment> known(String index) {
    int number = index.length() > MOST_DIGITS ? fragments.size() : Integer.parseInt(index);
    return number < fragments.size() ? Optional.of(fragments.get(number)) : Optional.empty();
  }

  /** Whether a text contains what a function or a block made. */
  static boolean hasToken(String text) {
    return text.indexOf(OPEN) >= 0;
  }

  /** The part of a text before the first thing that a function or a block made. */
  static String beforeToken(String text) {
    return text.substring(0, Math.max(0, text.indexOf(OPEN)));
  }

  /** A text without what functions and blocks made. */
  static String withoutTokens(String text) {
    return TOKEN.matcher(text).replaceAll("");
  }
}
