package nl.migratiestaat.text.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.text.tree.Origin;
import nl.migratiestaat.text.tree.Phrase;
import nl.migratiestaat.text.tree.TypedText;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * The marks that stand in a text between FreeMarker and the Markdown parser: one for every node
 * that a call left, and one wherever typed text begins. They are private-use characters, which no
 * input may hold, so nobody can type one.
 */
public final class Marks {

  public static final char NODE = '\uE000';
  public static final char NODE_END = '\uE001';
  private static final char TYPED = '\uE002';
  private static final char TYPED_END = '\uE003';

  private static final Pattern NODE_MARK = Pattern.compile(NODE + "(\\d{1,9})" + NODE_END);
  private static final Pattern TYPED_MARK =
      Pattern.compile(TYPED + "(\\d{1,9}):(\\d{1,9})" + TYPED_END);

  private final List<Node> nodes = new ArrayList<>();
  private final BitSet placed = new BitSet();

  /** The mark of a node. */
  public String of(Node node) {
    nodes.add(node);
    return NODE + String.valueOf(nodes.size() - 1) + NODE_END;
  }

  /** Says that what follows was typed in a script from an offset on. */
  public static String typed(int script, int offset) {
    return TYPED + String.valueOf(script) + ":" + offset + TYPED_END;
  }

  /** The node of a mark, which has now found its place in a tree. */
  public Node take(int index) {
    placed.set(index);
    return nodes.get(index);
  }

  public int size() {
    return nodes.size();
  }

  /** Gives every node that found no place in a tree, from an index on. */
  public void lost(int from, Consumer<Node> consumer) {
    for (int index = placed.nextClearBit(from);
        index < nodes.size();
        index = placed.nextClearBit(index + 1)) {
      consumer.accept(nodes.get(index));
    }
  }

  /** A text without the marks of where it was typed. */
  public static String withoutTyped(String marked) {
    return TYPED_MARK.matcher(marked).replaceAll("");
  }

  /**
   * A text without the marks of where it was typed, which go into an origin.
   *
   * @param texts the text of a script
   */
  public static String untangled(String marked, IntFunction<TypedText> texts, Origin origin) {
    StringBuilder text = new StringBuilder(marked.length());
    Matcher matcher = TYPED_MARK.matcher(marked);
    int from = 0;
    while (matcher.find()) {
      text.append(marked, from, matcher.start());
      from = matcher.end();
      origin.add(
          text.length(),
          texts.apply(Integer.parseInt(matcher.group(1))),
          Integer.parseInt(matcher.group(2)));
    }
    return text.append(marked, from, marked.length()).toString();
  }

  /** A short text, such as an argument, as words and nodes in a row. */
  public Phrase phrase(String marked) {
    List<Node> pieces = new ArrayList<>();
    String text = withoutTyped(marked);
    Matcher matcher = NODE_MARK.matcher(text);
    int from = 0;
    while (matcher.find()) {
      words(text.substring(from, matcher.start()), pieces);
      pieces.add(take(Integer.parseInt(matcher.group(1))));
      from = matcher.end();
    }
    words(text.substring(from), pieces);
    return new Phrase(pieces);
  }

  private static void words(String words, List<Node> pieces) {
    if (!words.isEmpty()) {
      pieces.add(new Text(words));
    }
  }
}
