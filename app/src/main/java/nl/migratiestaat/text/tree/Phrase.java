package nl.migratiestaat.text.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * A short text without Markdown, such as a title: words and what calls in it stand for.
 *
 * @param pieces in order
 */
public record Phrase(List<Node> pieces) {

  public static final Phrase EMPTY = new Phrase(List.of());

  public Phrase {
    pieces = List.copyOf(pieces);
  }

  /** The words without form. */
  public String plain() {
    return pieces.stream().map(Trees::plain).collect(Collectors.joining());
  }

  /** Whether there is nothing to print. */
  public boolean isEmpty() {
    return plain().isEmpty();
  }

  /** The part before the comma or semicolon that leads to a number the year lacks. */
  public Phrase untilMissing() {
    List<Node> kept = new ArrayList<>();
    for (Node piece : pieces) {
      if (Trees.isMissing(piece)) {
        return new Phrase(kept).untilMark();
      }
      kept.add(piece);
    }
    return this;
  }

  private Phrase untilMark() {
    for (int last = pieces.size() - 1; last >= 0; last--) {
      if (pieces.get(last) instanceof Text text) {
        String words = text.getLiteral();
        int mark = Math.max(words.lastIndexOf(','), words.lastIndexOf(';'));
        if (mark >= 0) {
          List<Node> kept = new ArrayList<>(pieces.subList(0, last));
          kept.add(new Text(words.substring(0, mark)));
          return new Phrase(kept);
        }
      }
    }
    return EMPTY;
  }
}
