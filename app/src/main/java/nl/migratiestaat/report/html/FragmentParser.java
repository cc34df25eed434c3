package nl.migratiestaat.report.html;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntFunction;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads what a template printed into a document, once. Where it stands, {@code <?inhoud 3?>} is
 * replaced by nodes that exist already. A document type is refused, so nothing is fetched.
 */
public final class FragmentParser {

  /** The name of the instruction that stands for nodes. */
  public static final String SLOT = "inhoud";

  private final Document document;
  private final XMLReader reader;

  /**
   * @param document to which everything that is read belongs
   */
  public FragmentParser(Document document) {
    this.document = document;
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      this.reader = factory.newSAXParser().getXMLReader();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The nodes that a text of XHTML stands for.
   *
   * @param slots the nodes for the number of a slot
   * @throws SAXException when it is not well-formed
   */
  public DocumentFragment parse(String xhtml, IntFunction<Node> slots) throws SAXException {
    DocumentFragment fragment = document.createDocumentFragment();
    reader.setContentHandler(new Builder(fragment, slots));
    reader.setErrorHandler(new DefaultHandler());
    try {
      reader.parse(
          new InputSource(
              new StringReader("<x xmlns=\"" + Xhtml.NAMESPACE + "\">" + xhtml + "</x>")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return fragment;
  }

  private final class Builder extends DefaultHandler {

    private final IntFunction<Node> slots;
    private final Deque<Node> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    Builder(DocumentFragment fragment, IntFunction<Node> slots) {
      this.slots = slots;
      open.push(fragment);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      if (open.size() == 1 && open.peek().getFirstChild() == null && name.equals("x")) {
        open.push(open.peek());
        return;
      }
      endText();
      Element element = document.createElementNS(uri, name);
      for (int index = 0; index < attributes.getLength(); index++) {
        String namespace = attributes.getURI(index);
        element.setAttributeNS(
            namespace.isEmpty() ? null : namespace,
            attributes.getQName(index),
            attributes.getValue(index));
      }
      open.peek().appendChild(element);
      open.push(element);
    }

    @Override
    public void endElement(String uri, String local, String name) {
      endText();
      open.pop();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
      text.append(characters, start, length);
    }

    @Override
    public void processingInstruction(String target, String data) {
      endText();
      if (target.equals(SLOT)) {
        open.peek().appendChild(slots.apply(Integer.parseInt(data.strip())));
      }
    }

    private void endText() {
      if (!text.isEmpty()) {
        open.peek().appendChild(document.createTextNode(text.toString()));
        text.setLength(0);
      }
    }
  }
}
