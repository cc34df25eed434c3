package nl.migratiestaat.report.typography;

import java.util.function.Consumer;
import nl.migratiestaat.report.html.FragmentParser;
import nl.migratiestaat.report.html.HtmlWriter;
import nl.migratiestaat.report.html.Xhtml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A piece of a page as a text, before and after something was done to its elements. */
final class Marked {

  private Marked() {}

  /** What becomes of a piece of a page. */
  static String after(String html, Consumer<Node> change) throws SAXException {
    Document document = Xhtml.document();
    Element around = Xhtml.element(document, "div");
    around.appendChild(new FragmentParser(document).parse(html, slot -> null));
    change.accept(around);
    String text = HtmlWriter.text(around).replace(" xmlns=\"" + Xhtml.NAMESPACE + "\"", "");
    return text.substring("<div>".length(), text.length() - "</div>".length());
  }
}
