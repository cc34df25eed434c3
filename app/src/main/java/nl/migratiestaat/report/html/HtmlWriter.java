package nl.migratiestaat.report.html;

import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes a page as a text that is HTML and well-formed XML at once. */
public final class HtmlWriter {

  private static final Set<String> EMPTY =
      Set.of("area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr");

  private final StringBuilder out = new StringBuilder();

  private HtmlWriter() {}

  /** The text of an element and all that is in it. */
  public static String text(Element page) {
    HtmlWriter writer = new HtmlWriter();
    writer.node(page);
    return writer.out.toString();
  }

  private void node(Node node) {
    if (node instanceof Element element) {
      element(element);
    } else if (node.getNodeType() == Node.TEXT_NODE) {
      boolean raw = Xhtml.is(node.getParentNode(), "style");
      out.append(raw ? node.getNodeValue() : escaped(node.getNodeValue()));
    }
  }

  private void element(Element element) {
    out.append('<').append(element.getTagName());
    namespace(element);
    NamedNodeMap attributes = element.getAttributes();
    for (int index = 0; index < attributes.getLength(); index++) {
      Attr attribute = (Attr) attributes.item(index);
      out.append(' ').append(attribute.getName()).append("=\"");
      out.append(escaped(attribute.getValue()).replace("\"", "&quot;")).append('"');
    }
    boolean html = Xhtml.NAMESPACE.equals(element.getNamespaceURI());
    boolean empty = html ? EMPTY.contains(element.getLocalName()) : !element.hasChildNodes();
    if (empty) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      node(child);
    }
    out.append("</").append(element.getTagName()).append('>');
  }

  /** An element says its namespace where it differs from that around it. */
  private void namespace(Element element) {
    String own = element.getNamespaceURI();
    Node parent = element.getParentNode();
    boolean same = parent != null && own != null && own.equals(parent.getNamespaceURI());
    if (own != null && !same && !element.hasAttribute("xmlns")) {
      out.append(" xmlns=\"").append(own).append('"');
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
