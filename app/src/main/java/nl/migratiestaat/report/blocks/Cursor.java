package nl.migratiestaat.report.blocks;

import nl.migratiestaat.report.html.Xhtml;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The place on a page where the next element or text comes, with a line per block. */
final class Cursor {

  private final Document document;
  private Node parent;
  private boolean atLineStart = true;

  Cursor(Document document) {
    this.document = document;
    this.parent = document.createDocumentFragment();
  }

  /** What the writing writes, apart from what was written before it. */
  Content written(Runnable writing) {
    Node outer = parent;
    boolean outerStart = atLineStart;
    DocumentFragment fragment = document.createDocumentFragment();
    parent = fragment;
    atLineStart = true;
    writing.run();
    parent = outer;
    atLineStart = outerStart;
    return new Content(fragment);
  }

  /** A new element that stands nowhere yet; attributes are names and values in turn. */
  Element element(String name, String... attributes) {
    return Xhtml.element(document, name, attributes);
  }

  /** Writes an element, and in it what the content writes. */
  void in(Element element, Runnable content) {
    Node outer = parent;
    outer.appendChild(element);
    parent = element;
    atLineStart = false;
    content.run();
    parent = outer;
    atLineStart = false;
  }

  /** Writes an element that begins and ends a line. */
  void lines(Element element, Runnable content) {
    line();
    in(element, content);
    line();
  }

  /** Writes content that begins and ends a line. */
  void lined(Runnable content) {
    line();
    content.run();
    line();
  }

  /** Ends the line, unless one has just ended. */
  void line() {
    if (!atLineStart) {
      text("\n");
    }
  }

  void text(String text) {
    if (!text.isEmpty()) {
      parent.appendChild(document.createTextNode(text));
      atLineStart = text.endsWith("\n");
    }
  }

  void link(String address, String text) {
    in(element("a", "href", address), () -> text(text));
  }

  /** Writes what has been made elsewhere. */
  void place(DocumentFragment made) {
    parent.appendChild(made);
    atLineStart = false;
  }
}
