package nl.migratiestaat.text.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Walks through trees. */
public final class Trees {

  private Trees() {}

  /** Visits a node and all that is in it, arguments of blocks included, in reading order. */
  public static void walk(Node node, Consumer<Node> visitor) {
    visitor.accept(node);
    if (node instanceof BlockNode block) {
      block
          .arguments()
          .values()
          .forEach(one -> one.pieces().forEach(piece -> walk(piece, visitor)));
    }
    for (Node child = node.getFirstChild(); child != null; ) {
      Node next = child.getNext();
      walk(child, visitor);
      child = next;
    }
  }

  /** The nodes of a class in a node and all that is in it, in reading order. */
  public static <T extends Node> List<T> all(Node node, Class<T> type) {
    List<T> found = new ArrayList<>();
    walk(
        node,
        one -> {
          if (type.isInstance(one)) {
            found.add(type.cast(one));
          }
        });
    return found;
  }

  /** The children of a node. */
  public static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /** Whether a number that the year lacks stands somewhere in a node. */
  public static boolean isMissing(Node node) {
    return !all(node, MissingNode.class).isEmpty();
  }

  /** What a node prints, as words without form and without footnotes. */
  public static String plain(Node node) {
    StringBuilder words = new StringBuilder();
    plain(node, words);
    return words.toString();
  }

  private static void plain(Node node, StringBuilder words) {
    if (node instanceof Text text) {
      words.append(text.getLiteral());
    } else if (node instanceof Code code) {
      words.append(code.getLiteral());
    } else if (node instanceof HtmlInline html) {
      words.append(html.getLiteral());
    } else if (node instanceof SoftLineBreak) {
      words.append(' ');
    } else if (node instanceof CallNode call && call.getFirstChild() == null) {
      words.append(call.plain());
    } else if (!(node instanceof NoteNode)) {
      children(node).forEach(child -> plain(child, words));
    }
  }
}
