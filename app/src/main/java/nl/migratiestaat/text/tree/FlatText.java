package nl.migratiestaat.text.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.migratiestaat.input.ProjectFile;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * The words of one block in a row. What a call stands for is one character, {@link #CALL}; a
 * footnote is {@link #NOTE}.
 */
public final class FlatText {

  public static final char CALL = '\uE000';
  public static final char NOTE = '\uE001';

  private static final TypedText NOWHERE = TypedText.of(new ProjectFile("", ""));

  /**
   * A stretch that one node prints.
   *
   * @param named whether it stands in emphasis, a link or code, as names do
   */
  private record Stretch(int start, int end, Node node, boolean named) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();
  private final Map<Integer, String> replaced = new HashMap<>();

  /** The words of a paragraph, a heading or a footnote. */
  public static FlatText of(Node block) {
    FlatText flat = new FlatText();
    Trees.children(block).forEach(child -> flat.add(child, false));
    return flat;
  }

  private void add(Node node, boolean named) {
    if (node instanceof Text words) {
      add(words.getLiteral(), node, named);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      add(" ", node, named);
    } else if (node instanceof Code code) {
      add(code.getLiteral(), node, true);
    } else if (node instanceof HtmlInline html) {
      add(html.getLiteral(), node, named);
    } else if (node instanceof NoteNode) {
      add(String.valueOf(NOTE), node, named);
    } else if (node instanceof CallNode) {
      add(String.valueOf(CALL), node, named);
    } else {
      Trees.children(node).forEach(child -> add(child, named || isName(node)));
    }
  }

  private static boolean isName(Node node) {
    return node instanceof Emphasis || node instanceof StrongEmphasis || node instanceof Link;
  }

  private void add(String words, Node node, boolean named) {
    if (!words.isEmpty()) {
      stretches.add(new Stretch(text.length(), text.length() + words.length(), node, named));
      text.append(words);
    }
  }

  public String text() {
    return text.toString();
  }

  /** The text with a mark in place of every character that is part of a name. */
  public String withoutNames() {
    StringBuilder masked = new StringBuilder(text);
    stretches.stream()
        .filter(Stretch::named)
        .forEach(one -> masked.replace(one.start(), one.end(), mark(one.end() - one.start())));
    return masked.toString();
  }

  private static String mark(int length) {
    return String.valueOf(CALL).repeat(length);
  }

  /** The node that prints the character at an index. */
  public Node node(int index) {
    return stretch(index).node();
  }

  private Stretch stretch(int index) {
    return stretches.stream().filter(one -> index < one.end()).findFirst().orElseThrow();
  }

  /**
   * Whether the character at an index stands in the block itself, and not in emphasis or a link.
   */
  public boolean isOutside(int index, Node block) {
    return node(index).getParent() == block;
  }

  /** Where the character at an index was typed. */
  public Spot spot(int index) {
    Stretch stretch = stretch(index);
    if (stretch.node() instanceof Words words) {
      return words.spot(index - stretch.start());
    }
    if (stretch.node() instanceof CallNode call) {
      return call.call().spot();
    }
    if (stretch.node() instanceof NoteNode note) {
      return note.call().spot();
    }
    return index > 0 ? spot(stretch.start() - 1) : new Spot(NOWHERE, 0);
  }

  /** The indexes of the calls from an index up to another. */
  public List<Integer> calls(int from, int to) {
    List<Integer> calls = new ArrayList<>();
    for (int index = from; index < to; index++) {
      if (text.charAt(index) == CALL && node(index) instanceof CallNode) {
        calls.add(index);
      }
    }
    return calls;
  }

  /** Puts other words in the place of a typed character. */
  public void replace(int index, String words) {
    replaced.put(index, words);
  }

  /** Takes characters out of the tree; line breaks that are left become spaces. */
  public void remove(BitSet removed) {
    for (Stretch stretch : stretches) {
      BitSet own = removed.get(stretch.start(), stretch.end());
      int length = stretch.end() - stretch.start();
      Node parent = stretch.node().getParent();
      if (own.cardinality() == length) {
        insertReplaced(stretch.node(), stretch.start(), stretch.end());
        stretch.node().unlink();
      } else if (stretch.node() instanceof Words words && !own.isEmpty()) {
        keep(words, stretch.start(), own, length);
      } else if (stretch.node() instanceof SoftLineBreak) {
        stretch.node().insertBefore(new Text(" "));
        stretch.node().unlink();
      }
      while (parent != null && isName(parent) && parent.getFirstChild() == null) {
        Node empty = parent;
        parent = parent.getParent();
        empty.unlink();
      }
    }
  }

  private void keep(Words words, int start, BitSet removed, int length) {
    for (int from = 0; from < length; ) {
      int to = removed.get(from) ? removed.nextClearBit(from) : removed.nextSetBit(from);
      to = to < 0 ? length : Math.min(to, length);
      if (removed.get(from)) {
        insertReplaced(words, start + from, start + to);
      } else {
        words.insertBefore(words.part(from, to));
      }
      from = to;
    }
    words.unlink();
  }

  /** Puts what replaces a character of a stretch before a node. */
  private void insertReplaced(Node node, int from, int to) {
    replaced.entrySet().stream()
        .filter(other -> other.getKey() >= from && other.getKey() < to)
        .forEach(other -> node.insertBefore(new Text(other.getValue())));
  }
}
