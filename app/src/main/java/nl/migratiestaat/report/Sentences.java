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
 * Takes out of a text what must not be said, and no more than grammar asks for: words between
 * brackets, else what follows a semicolon, else the sentence. A paragraph or list item that loses
 * all its sentences disappears. So does the sentence that announces a list of which nothing is
 * left, and the list whose announcement is gone.
 */
final class Sentences {

  private static final String NOTES = "(?:\uE000\\d+\uE001)*";

  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");

  /** The end of a sentence, with its footnotes, when another one follows. */
  private static final Pattern END =
      Pattern.compile("[.!?][’”)]*" + NOTES + "\\s+(?=[\\p{Lu}‘“(\uE000])");

  /** The end of the last sentence of a paragraph, or of a piece of text. */
  private static final Pattern LAST = Pattern.compile("[.!?][’”)]*" + NOTES + "\\s*$");

  private final Predicate<String> unwanted;
  private int count;

  /**
   * @param unwanted whether a text holds what must not be said
   */
  Sentences(Predicate<String> unwanted) {
    this.unwanted = unwanted;
  }

  /** Takes out of a document what is unwanted and tells of how many sentences. */
  int leaveOut(Node document) {
    List<Paragraph> paragraphs = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Paragraph paragraph) {
            paragraphs.add(paragraph);
          }
        });
    paragraphs.stream().filter(this::isUnwanted).forEach(this::paragraph);
    return count;
  }

  private void paragraph(Paragraph paragraph) {
    joinLines(paragraph);
    boolean announces = paragraph.getNext() instanceof ListBlock && endsWithColon(paragraph);
    List<List<Node>> sentences = sentences(paragraph);
    boolean lastGone = false;
    for (List<Node> sentence : sentences) {
      lastGone = false;
      if (isUnwanted(sentence)) {
        count++;
        withoutBrackets(sentence);
        if (isUnwanted(sentence) && !endsAtSemicolon(sentence)) {
          sentence.forEach(Node::unlink);
          lastGone = true;
        }
      }
    }
    if (announces && lastGone) {
      paragraph.getNext().unlink();
    }
    if (paragraph.getFirstChild() == null) {
      remove(paragraph);
    }
  }

  /** Makes one text of neighbouring lines, so that a sentence can be read as a whole. */
  private static void joinLines(Paragraph paragraph) {
    for (Node node = paragraph.getFirstChild(); node != null; ) {
      Node next = node.getNext();
      if (node instanceof SoftLineBreak) {
        Text space = new Text(" ");
        node.insertBefore(space);
        node.unlink();
        node = space;
      }
      if (node instanceof Text text && node.getPrevious() instanceof Text before) {
        before.setLiteral(before.getLiteral() + text.getLiteral());
        node.unlink();
      }
      node = next;
    }
  }

  /** The nodes of a paragraph by sentence; text that holds several is split. */
  private static List<List<Node>> sentences(Paragraph paragraph) {
    List<List<Node>> sentences = new ArrayList<>();
    List<Node> sentence = new ArrayList<>();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      sentence.add(node);
      if (node instanceof Text text && split(text)) {
        sentences.add(sentence);
        sentence = new ArrayList<>();
      }
    }
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
    return sentences;
  }

  /** Cuts a text after its first sentence and tells whether there was more. */
  private static boolean split(Text text) {
    Matcher matcher = END.matcher(text.getLiteral());
    if (!matcher.find()) {
      return LAST.matcher(text.getLiteral()).find();
    }
    text.insertAfter(new Text(text.getLiteral().substring(matcher.end())));
    text.setLiteral(text.getLiteral().substring(0, matcher.end()));
    return true;
  }

  private void withoutBrackets(List<Node> sentence) {
    for (Node node : sentence) {
      if (node instanceof Text text) {
        text.setLiteral(
            BRACKETS
                .matcher(text.getLiteral())
                .replaceAll(
                    match ->
                        unwanted.test(match.group())
                            ? ""
                            : Matcher.quoteReplacement(match.group())));
      }
    }
  }

  /** Ends a sentence at the last semicolon before what is unwanted; false when there is none. */
  private boolean endsAtSemicolon(List<Node> sentence) {
    for (int i = sentence.size() - 1; i >= 0; i--) {
      if (sentence.get(i) instanceof Text text && !isUnwanted(sentence.subList(0, i))) {
        String literal = text.getLiteral();
        int at = literal.lastIndexOf(';');
        while (at >= 0 && unwanted.test(literal.substring(0, at))) {
          at = literal.lastIndexOf(';', at - 1);
        }
        if (at >= 0) {
          text.setLiteral(literal.substring(0, at) + ". ");
          sentence.subList(i + 1, sentence.size()).forEach(Node::unlink);
          return true;
        }
      }
    }
    return false;
  }

  /** Removes a block and what is empty without it. */
  private void remove(Node block) {
    Node parent = block.getParent();
    Node before = block.getPrevious();
    block.unlink();
    if (parent.getFirstChild() == null
        && (parent instanceof ListItem || parent instanceof ListBlock)) {
      remove(parent);
    }
    if (block instanceof ListBlock
        && before instanceof Paragraph announcement
        && endsWithColon(announcement)) {
      joinLines(announcement);
      List<List<Node>> sentences = sentences(announcement);
      sentences.get(sentences.size() - 1).forEach(Node::unlink);
      count++;
      if (announcement.getFirstChild() == null) {
        remove(announcement);
      }
    }
  }

  private boolean isUnwanted(Node node) {
    return unwanted.test(text(node));
  }

  private boolean isUnwanted(List<Node> nodes) {
    return nodes.stream().anyMatch(this::isUnwanted);
  }

  private static boolean endsWithColon(Paragraph paragraph) {
    return text(paragraph).stripTrailing().endsWith(":");
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
