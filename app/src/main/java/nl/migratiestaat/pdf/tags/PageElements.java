package nl.migratiestaat.pdf.tags;

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
public final class PageElements {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");

  private final List<Element> elements;

  private PageElements(List<Element> elements) {
    this.elements = elements;
  }

  /**
   * Numbers the elements of a page that was not numbered before. Their own titles are kept as
   * {@code data-title}, their own text alternatives as {@code data-alt}.
   */
  public static PageElements number(Document page) {
    NodeList found = page.getElementsByTagNameNS("*", "*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      // The engine drops the tag of a span that holds one run of text; not that of an abbr.
      if (element.getTagName().equals("span") && element.hasAttribute("lang")) {
        page.renameNode(element, element.getNamespaceURI(), "abbr");
      }
      mark(element, "title", i);
      if (element.getTagName().equals("object")) {
        mark(element, "alt", i);
      }
    }
    return new PageElements(elements);
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

  /** The ids of the elements that have one. */
  public Set<String> ids() {
    return elements.stream()
        .map(element -> element.getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The place of a numbered element in the order of writing. */
  public static int index(Element element) {
    return Integer.parseInt(element.getAttribute("title"));
  }

  /** The attribute of an element as it was on the page; empty when it has none. */
  public static Optional<String> attribute(Element element, String name) {
    String kept = name.equals("title") || name.equals("alt") ? "data-" + name : name;
    return element.hasAttribute(kept) ? Optional.of(element.getAttribute(kept)) : Optional.empty();
  }

  /** Whether a class is one of those of an element. */
  static boolean hasClass(Element element, String name) {
    String classes = element.getAttribute("class");
    return classes.equals(name) || List.of(classes.split(" ")).contains(name);
  }
}
