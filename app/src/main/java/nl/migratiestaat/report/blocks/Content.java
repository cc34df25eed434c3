package nl.migratiestaat.report.blocks;

import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Node;

/**
 * Elements that exist already, which a template puts where they belong. They can be put in one
 * place only, once.
 *
 * @param nodes the elements and texts
 */
public record Content(DocumentFragment nodes) {

  /** Whether there is nothing to see in it. */
  boolean isBlank() {
    return nodes.getFirstChild() == null
        || (nodes.getTextContent().isBlank()
            && nodes.getChildNodes().getLength() == 1
            && nodes.getFirstChild().getNodeType() == Node.TEXT_NODE);
  }
}
