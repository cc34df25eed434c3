package nl.migratiestaat.report.typography;

import nl.migratiestaat.calculation.Notation;
import nl.migratiestaat.report.html.Xhtml;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The signs of print on a page; what is no text, such as a style sheet, is left alone. */
public final class Typography {

  private Typography() {}

  /** Gives a page an apostrophe in its words and a minus sign before its numbers. */
  public static void print(Node node) {
    if (node instanceof Text text) {
      String printed = Notation.minusSigns(Notation.apostrophes(text.getData()));
      if (!printed.equals(text.getData())) {
        text.setData(printed);
      }
    } else if (node instanceof Element element) {
      attributes(element);
    }
    if (!Xhtml.is(node, "style")) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        print(child);
      }
    }
  }

  private static void attributes(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int index = 0; index < attributes.getLength(); index++) {
      Attr attribute = (Attr) attributes.item(index);
      String printed = Notation.apostrophes(attribute.getValue());
      if (!printed.equals(attribute.getValue())) {
        attribute.setValue(printed);
      }
    }
  }
}
