package nl.migratiestaat.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what an abbreviation stands for, where a section uses it for the first time: a reader that
 * reads aloud can say it, a pointer shows it. Between brackets it follows its meaning, which is not
 * said twice; a plural has another meaning.
 */
final class Abbreviations {

  /** A tag with its name, or the text between two tags. */
  private static final Pattern PIECE = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>|[^<]+");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  /** Text in these is left alone. */
  private static final Set<String> CLOSED =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "a", "abbr", "svg", "th");

  /** By their first word, the longest first; as they are written in HTML. */
  private final Map<String, List<String>> abbreviations = new HashMap<>();

  private final Map<String, String> meanings = new HashMap<>();

  /**
   * @param meanings what each stands for
   */
  Abbreviations(Map<String, String> meanings) {
    meanings.forEach(
        (abbreviation, meaning) -> {
          String written = Html.escape(abbreviation);
          this.meanings.put(written, meaning);
          Matcher first = WORD.matcher(written);
          if (first.lookingAt()) {
            abbreviations.computeIfAbsent(first.group(), word -> new ArrayList<>()).add(written);
          }
        });
    abbreviations
        .values()
        .forEach(list -> list.sort(Comparator.comparing(String::length).reversed()));
  }

  Chapter explain(Chapter chapter) {
    return chapter.with(explain(chapter.html()));
  }

  String explain(String html) {
    StringBuilder explained = new StringBuilder(html.length() + html.length() / 20);
    Set<String> met = new HashSet<>();
    int closed = 0;
    Matcher piece = PIECE.matcher(html);
    int from = 0;
    while (piece.find()) {
      explained.append(html, from, piece.start());
      from = piece.end();
      String name = piece.group(2);
      if (name == null) {
        explained.append(closed > 0 ? piece.group() : text(piece.group(), met));
        continue;
      }
      if (CLOSED.contains(name) && !piece.group().endsWith("/>")) {
        closed += piece.group(1).isEmpty() ? 1 : -1;
      }
      if (HEADING.matcher(name).matches()) {
        met.clear();
      }
      explained.append(piece.group());
    }
    return explained.append(html, from, html.length()).toString();
  }

  private String text(String text, Set<String> met) {
    StringBuilder explained = new StringBuilder(text.length());
    Matcher word = WORD.matcher(text);
    int from = 0;
    while (word.find()) {
      String found = found(text, word.start(), word.group());
      if (word.start() >= from
          && !found.isEmpty()
          && met.add(found)
          && saysNothing(text, word.start(), word.start() + found.length())) {
        explained.append(text, from, word.start());
        explained.append("<abbr title=\"").append(Html.escape(meanings.get(found))).append("\">");
        explained.append(found).append("</abbr>");
        from = word.start() + found.length();
      }
    }
    return explained.append(text, from, text.length()).toString();
  }

  /** The abbreviation that begins at a word; empty when there is none. */
  private String found(String text, int at, String word) {
    return abbreviations.getOrDefault(word, List.of()).stream()
        .filter(one -> text.startsWith(one, at) && isWhole(text, at + one.length()))
        .findFirst()
        .orElse("");
  }

  /** Whether what touches an abbreviation leaves its meaning unsaid. */
  private static boolean saysNothing(String text, int start, int end) {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    return !(before == '(' && after == ')') && after != '\'' && after != '’';
  }

  private static boolean isWhole(String text, int end) {
    return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
  }
}
