package nl.migratiestaat.report.typography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.report.html.Xhtml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Says what an abbreviation stands for, where a section uses it for the first time: a reader that
 * reads aloud can say it, a pointer shows it. Between brackets it follows its meaning, which is not
 * said twice; a plural has another meaning.
 */
public final class Abbreviations {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  /** Text in these is left alone. */
  private static final Set<String> CLOSED =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "a", "abbr", "svg", "th");

  /** By their first word, the longest first. */
  private final Map<String, List<String>> abbreviations = new HashMap<>();

  private final Map<String, String> meanings = new HashMap<>();

  /**
   * @param meanings what each stands for
   */
  public Abbreviations(Map<String, String> meanings) {
    meanings.forEach(
        (abbreviation, meaning) -> {
          this.meanings.put(abbreviation, meaning);
          Matcher first = WORD.matcher(abbreviation);
          if (first.lookingAt()) {
            abbreviations
                .computeIfAbsent(first.group(), word -> new ArrayList<>())
                .add(abbreviation);
          }
        });
    abbreviations
        .values()
        .forEach(list -> list.sort(Comparator.comparing(String::length).reversed()));
  }

  /** Explains the abbreviations in a chapter. */
  public void explain(Node chapter) {
    explain(chapter, new HashSet<>());
  }

  private void explain(Node node, Set<String> met) {
    if (node instanceof Text text) {
      text(text, met);
    } else if (node instanceof Element element && HEADING.matcher(name(element)).matches()) {
      met.clear();
    } else if (!(node instanceof Element element && CLOSED.contains(name(element)))) {
      Xhtml.children(node).forEach(child -> explain(child, met));
    }
  }

  private static String name(Element element) {
    return String.valueOf(element.getLocalName());
  }

  private void text(Text node, Set<String> met) {
    String text = node.getData();
    Matcher word = WORD.matcher(text);
    int from = 0;
    while (word.find()) {
      String found = found(text, word.start(), word.group());
      int end = word.start() + found.length();
      if (word.start() >= from
          && !found.isEmpty()
          && met.add(found)
          && saysNothing(text, word.start(), end)) {
        insert(node, node.getOwnerDocument().createTextNode(text.substring(from, word.start())));
        Element explained =
            Xhtml.element(node.getOwnerDocument(), "abbr", "title", meanings.get(found));
        explained.setTextContent(found);
        insert(node, explained);
        from = end;
      }
    }
    if (from > 0) {
      node.setData(text.substring(from));
    }
  }

  private static void insert(Text node, Node before) {
    node.getParentNode().insertBefore(before, node);
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
