package nl.migratiestaat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Takes sentences out of a text. A paragraph or list item that loses all its sentences disappears;
 * so do the sentence that announced a list of which nothing is left, and the list whose
 * announcement is gone.
 */
final class Sentences {

  /** The end of a sentence with the footnotes at it, and what comes after it. */
  private static final Pattern END =
      Pattern.compile("[.!?:][’”)]*(?:\uE000\\d+\uE001)*(\\s+)(?=[\\p{Lu}‘“(\uE000])");

  private static final Pattern LAST = Pattern.compile("[.!?][’”)]*(?:\uE000\\d+\uE001)*$");
  private static final Pattern FIRST = Pattern.compile("^[\\p{Lu}‘“(\uE000]");

  private final Predicate<String> unwanted;
  private int count;

  /**
   * @param unwanted whether a sentence with this text in it must go
   */
  Sentences(Predicate<String> unwanted) {
    this.unwanted = unwanted;
  }

  /** Takes the unwanted sentences out of a document and tells how many they were. */
  int leaveOut(Node document) {
    List<Paragraph> paragraphs = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Paragraph paragraph) {
            paragraphs.add(paragraph);
          }
        });
    paragraphs.forEach(this::paragraph);
    return count;
  }

  private void paragraph(Paragraph paragraph) {
    if (!isUnwanted(paragraph)) {
      return;
    }
    Node list = paragraph.getNext();
    boolean announces = list instanceof ListBlock && text(paragraph).stripTrailing().endsWith(":");
    List<List<Node>> sentences = sentences(paragraph);
    boolean last = false;
    for (List<Node> sentence : sentences) {
      last = sentence.stream().anyMatch(this::isUnwanted);
      if (last) {
        sentence.forEach(Node::unlink);
        count++;
      }
    }
    if (announces && last) {
      list.unlink();
    }
    while (paragraph.getFirstChild() instanceof SoftLineBreak) {
      paragraph.getFirstChild().unlink();
    }
    if (paragraph.getFirstChild() == null) {
      remove(paragraph);
    }
  }

  /** Removes a block and what is empty without it. */
  private void remove(Node block) {
    Node parent = block.getParent();
    Node before = block.getPrevious();
    boolean list = block instanceof ListBlock;
    block.unlink();
    if (parent.getFirstChild() == null
        && (parent instanceof ListItem || parent instanceof ListBlock)) {
      remove(parent);
    }
    if (list && before instanceof Paragraph paragraph && text(paragraph).endsWith(":")) {
      List<List<Node>> sentences = sentences(paragraph);
      sentences.get(sentences.size() - 1).forEach(Node::unlink);
      count++;
      if (paragraph.getFirstChild() == null) {
        remove(paragraph);
      }
    }
  }

  /** The nodes of a paragraph, sentence by sentence; text that holds several is split. */
  private static List<List<Node>> sentences(Paragraph paragraph) {
    List<List<Node>> sentences = new ArrayList<>();
    List<Node> sentence = new ArrayList<>();
    Node node = paragraph.getFirstChild();
    while (node != null) {
      if (node instanceof Text text) {
        split(text);
      }
      sentence.add(node);
      Node next = node.getNext();
      if (endsAt(node, next)) {
        sentences.add(sentence);
        sentence = new ArrayList<>();
      }
      node = next;
    }
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
    return sentences;
  }

  /** Cuts a text after its first sentence; the rest becomes a node of its own. */
  private static void split(Text text) {
    Matcher matcher = END.matcher(text.getLiteral());
    if (matcher.find()) {
      Text rest = new Text(text.getLiteral().substring(matcher.end()));
      text.setLiteral(text.getLiteral().substring(0, matcher.end()));
      text.insertAfter(rest);
    }
  }

  private static boolean endsAt(Node node, Node next) {
    if (node instanceof Text text && next instanceof Text) {
      return END.matcher(text.getLiteral() + "A").find() || LAST.matcher(text.getLiteral()).find();
    }
    return node instanceof SoftLineBreak
        && node.getPrevious() instanceof Text before
        && LAST.matcher(before.getLiteral()).find()
        && !(next instanceof Text after && !FIRST.matcher(after.getLiteral()).find());
  }

  private boolean isUnwanted(Node node) {
    return unwanted.test(text(node));
  }

  private static String text(Node node) {
    StringBuilder all = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            all.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            all.append(code.getLiteral());
          }
        });
    return all.toString();
  }
}
