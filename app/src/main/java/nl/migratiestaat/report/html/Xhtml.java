package nl.migratiestaat.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Makes the elements of pages, and walks through them. */
public final class Xhtml {

  /** The namespace of the elements of a page. */
  public static final String NAMESPACE = "http://www.w3.org/1999/xhtml";

  private Xhtml() {}

  /** A document without anything in it, in which a page can be made. */
  public static Document document() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * An element that belongs to a document and does not stand in it yet.
   *
   * @param attributes names and values by turns
   */
  public static Element element(Document document, String name, String... attributes) {
    Element element = document.createElementNS(NAMESPACE, name);
    for (int index = 0; index < attributes.length; index += 2) {
      element.setAttribute(attributes[index], attributes[index + 1]);
    }
    return element;
  }

  /** The children of a node, as they are now. */
  public static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  /** Visits the elements in a node, and the node itself, in reading order. */
  public static void walk(Node node, Consumer<Element> visitor) {
    if (node instanceof Element element) {
      visitor.accept(element);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      walk(child, visitor);
    }
  }

  /** The elements with a name in a node, as they are now. */
  public static List<Element> all(Element node, String name) {
    NodeList found = node.getElementsByTagNameNS("*", name);
    List<Element> all = new ArrayList<>();
    for (int index = 0; index < found.getLength(); index++) {
      all.add((Element) found.item(index));
    }
    return all;
  }

  /** Whether an element has a class. */
  public static boolean hasClass(Element element, String name) {
    return (" " + element.getAttribute("class") + " ").contains(" " + name + " ");
  }

  /** Whether a node is an element with a name. */
  public static boolean is(Node node, String name) {
    return node instanceof Element element && name.equals(element.getLocalName());
  }
}
