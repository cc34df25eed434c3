package nl.migratiestaat.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Tells which element of the page a tag or a link was made from. Before the engine starts, every
 * element gets a number as its title; the engine copies titles into the tags and links it makes.
 */
final class Sources {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");

  private final List<Element> elements;

  private Sources(List<Element> elements) {
    this.elements = elements;
  }

  /** Numbers the elements of a page. Their own titles are kept as {@code data-title}. */
  static Sources number(Document page) {
    NodeList found = page.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      // The engine drops the tag of a span that holds one run of text; not that of an abbr.
      if (element.getTagName().equals("span") && element.hasAttribute("lang")) {
        page.renameNode(element, null, "abbr");
      }
      mark(element, "title", i);
      if (element.getTagName().equals("object")) {
        mark(element, "alt", i);
      }
    }
    return new Sources(elements);
  }

  private static void mark(Element element, String attribute, int number) {
    if (element.hasAttribute(attribute)) {
      element.setAttribute("data-" + attribute, element.getAttribute(attribute));
    }
    element.setAttribute(attribute, String.valueOf(number));
  }

  /** The element with a number that the engine copied. */
  Optional<Element> find(String number) {
    return number != null && NUMBER.matcher(number).matches()
        ? Optional.of(elements.get(Integer.parseInt(number)))
        : Optional.empty();
  }

  /** The names (id) of the elements that have one. */
  Set<String> names() {
    return elements.stream()
        .map(element -> element.getAttribute("id"))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The place of a numbered element in the order of writing. */
  static int index(Element element) {
    return Integer.parseInt(element.getAttribute("title"));
  }

  /** The attribute of an element as it was on the page; empty when it has none. */
  static Optional<String> attribute(Element element, String name) {
    String kept = name.equals("title") || name.equals("alt") ? "data-" + name : name;
    return element.hasAttribute(kept) ? Optional.of(element.getAttribute(kept)) : Optional.empty();
  }

  /** Whether an element has this name, or this class when it starts with a full stop. */
  static boolean matches(Element element, String selector) {
    return selector.startsWith(".")
        ? List.of(element.getAttribute("class").split(" ")).contains(selector.substring(1))
        : element.getTagName().equals(selector);
  }
}
