package nl.migratiestaat.report.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.report.html.Xhtml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps on one line what belongs together, such as a day and its month or a link and the full stop
 * after it. The PDF engine may break a line wherever an element begins or ends, even between {@code
 * 10%} and its bracket. A paragraph that leads to a list stays with it.
 */
public final class KeepTogether {

  private static final char NO_BREAK = '\u00a0';

  /** A unit behind a number, and what touches it. */
  private static final Pattern UNIT =
      Pattern.compile(
          "^ ((?:dagen|weken|maanden|jaar|uur|euro|miljoen|miljard|personen|mensen|plekken)\\b"
              + "[).,;:!?]*)");

  /** What touches a number or an abbreviation. */
  private static final Pattern TOUCHING = Pattern.compile("^(?:-\\p{Ll}+)?[).,;:!?]*");

  private static final Pattern CLOSING = Pattern.compile("^\\)[.,;:]?");
  private static final Pattern PUNCTUATION = Pattern.compile("^[.,;:!?]+(?=\\s|$)");

  /** A day and its month. */
  private static final Pattern DAY =
      Pattern.compile("\\b(\\d{1,2}) (?=(?:" + Dutch.MONTH + ")\\b)");

  /** A rank and what has it, in a row such as {@code 1. Syrisch 2. Turks}. */
  private static final Pattern RANK = Pattern.compile("(?<![\\d.,])(\\d\\.) (?=\\p{Lu})");

  /** The years at the end of a caption. */
  private static final Pattern YEARS = Pattern.compile(" (\\d{4}(?:–\\d{4})?)$");

  private static final Set<String> PUNCTUATED = Set.of("a", "em", "strong", "span");

  private KeepTogether() {}

  /** Puts what belongs together in one element, or joins it with a no-break space. */
  public static void keep(Node page) {
    page.normalize();
    List<Element> elements = new ArrayList<>();
    Xhtml.walk(page, elements::add);
    elements.forEach(KeepTogether::element);
    texts(page);
  }

  private static void element(Element element) {
    words(element).ifPresent(words -> words(element, words));
    if (isLead(element)) {
      element.setAttribute("class", "aanhef");
    }
  }

  /** The only text of an element that holds nothing else. */
  private static Optional<Text> words(Element element) {
    return element.getFirstChild() instanceof Text text && text.getNextSibling() == null
        ? Optional.of(text)
        : Optional.empty();
  }

  private static void words(Element element, Text words) {
    boolean number = Xhtml.is(element, "span") && element.getAttribute("class").equals("getal");
    if (number) {
      move(element.getNextSibling(), UNIT)
          .ifPresent(unit -> words.appendData(NO_BREAK + unit.substring(1)));
    }
    if (number || (Xhtml.is(element, "abbr") && element.hasAttribute("title"))) {
      if (endsWithBracket(element.getPreviousSibling())) {
        takeBracket(element, words);
      }
      move(element.getNextSibling(), TOUCHING).ifPresent(words::appendData);
    }
    if (Xhtml.is(element, "a") && element.getAttribute("href").startsWith("#")) {
      reference(element, words);
    }
    if (PUNCTUATED.contains(element.getLocalName())) {
      move(behind(element), PUNCTUATION).ifPresent(words::appendData);
    }
  }

  /** A reference within the report, alone between brackets. */
  private static void reference(Element element, Text words) {
    if (endsWithBracket(element.getPreviousSibling())) {
      move(element.getNextSibling(), CLOSING)
          .ifPresent(
              closing -> {
                takeBracket(element, words);
                words.appendData(closing);
              });
    }
  }

  private static boolean endsWithBracket(Node before) {
    return before instanceof Text text && text.getData().endsWith("(");
  }

  private static void takeBracket(Element element, Text words) {
    Text before = (Text) element.getPreviousSibling();
    before.deleteData(before.getLength() - 1, 1);
    words.insertData(0, "(");
  }

  /** What follows an element; behind emphasis when it is the last thing in that. */
  private static Node behind(Element element) {
    Node parent = element.getParentNode();
    boolean last = element.getNextSibling() == null;
    return last && (Xhtml.is(parent, "em") || Xhtml.is(parent, "strong"))
        ? parent.getNextSibling()
        : element.getNextSibling();
  }

  /** Takes the beginning of a text that matches, if it is a text and anything matches. */
  private static Optional<String> move(Node after, Pattern pattern) {
    if (after instanceof Text text) {
      Matcher matcher = pattern.matcher(text.getData());
      if (matcher.find() && !matcher.group().isEmpty()) {
        text.deleteData(0, matcher.end());
        return Optional.of(matcher.group());
      }
    }
    return Optional.empty();
  }

  private static boolean isCaption(Element element) {
    Node parent = element.getParentNode();
    return Xhtml.is(element, "a") && Xhtml.is(parent, "p") && element.getNextSibling() == null;
  }

  private static boolean isLead(Element element) {
    if (!Xhtml.is(element, "p") || element.hasAttributes()) {
      return false;
    }
    boolean colon = element.getLastChild() instanceof Text text && text.getData().endsWith(":");
    Node next = element.getNextSibling();
    while (next instanceof Text text && text.getData().isBlank()) {
      next = next.getNextSibling();
    }
    return colon && (Xhtml.is(next, "ul") || Xhtml.is(next, "ol")) && !next.hasAttributes();
  }

  private static void texts(Node node) {
    if (node instanceof Text text) {
      String kept = DAY.matcher(text.getData()).replaceAll("$1" + NO_BREAK);
      kept = RANK.matcher(kept).replaceAll("$1" + NO_BREAK);
      if (endsCaption(text)) {
        kept = YEARS.matcher(kept).replaceFirst(NO_BREAK + "$1");
      }
      if (!kept.equals(text.getData())) {
        text.setData(kept);
      }
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      texts(child);
    }
  }

  /** Whether a text is the last of a caption, or of a link that is the last of its paragraph. */
  private static boolean endsCaption(Text text) {
    return text.getNextSibling() == null
        && text.getParentNode() instanceof Element element
        && (Xhtml.is(element, "figcaption") || isCaption(element));
  }
}
