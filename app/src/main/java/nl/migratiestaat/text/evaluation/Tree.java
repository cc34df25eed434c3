package nl.migratiestaat.text.evaluation;

import java.util.List;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.text.tree.Origin;
import nl.migratiestaat.text.tree.Spot;
import nl.migratiestaat.text.tree.Words;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * A text, read.
 *
 * @param document its tree: commonmark's nodes, {@link Words}, and what its calls stand for
 * @param origin where its characters were typed
 */
public record Tree(Node document, Origin origin) {

  /** Where a node of Markdown begins. */
  public Place place(Node node) {
    return spot(node, origin).place();
  }

  public static Spot spot(Node node, Origin origin) {
    List<SourceSpan> spans = node.getSourceSpans();
    return origin.spot(spans.isEmpty() ? 0 : spans.get(0).getInputIndex());
  }
}
