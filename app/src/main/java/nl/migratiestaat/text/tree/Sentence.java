package nl.migratiestaat.text.tree;

import java.util.ArrayList;
import java.util.List;
import nl.migratiestaat.input.Place;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** A sentence of a text, as typed: before anything is left out of it. */
public final class Sentence {

  /** Stands for a character that is no word: of what a call prints, or of a footnote. */
  public static final char MASK = FlatText.CALL;

  /**
   * A call in a sentence.
   *
   * @param node what it stands for
   * @param at its place in the words of the sentence
   */
  public record Quote(CallNode node, int at) {

    /** The call as typed. */
    public Call call() {
      return node.call();
    }
  }

  private final FlatText flat;
  private final int start;
  private final String words;
  private final String withoutNames;
  private final boolean inNote;
  private final List<Quote> quotes = new ArrayList<>();

  private Sentence(FlatText flat, int start, int end, boolean inNote) {
    this.flat = flat;
    this.start = start;
    this.inNote = inNote;
    this.words = flat.text().substring(start, end).replace(FlatText.NOTE, MASK);
    this.withoutNames = flat.withoutNames().substring(start, end).replace(FlatText.NOTE, MASK);
    for (int call : flat.calls(start, end)) {
      quotes.add(new Quote((CallNode) flat.node(call), call - start));
    }
  }

  /** The sentences of a tree in reading order, those of a footnote behind the block of its call. */
  public static List<Sentence> in(Node tree) {
    List<Sentence> sentences = new ArrayList<>();
    collect(tree, false, sentences);
    return sentences;
  }

  private static void collect(Node node, boolean inNote, List<Sentence> sentences) {
    boolean holdsWords =
        node instanceof Paragraph || node instanceof Heading || node instanceof NoteNode;
    if (holdsWords) {
      split(FlatText.of(node), inNote || node instanceof NoteNode, sentences);
    }
    for (Node child : Trees.children(node)) {
      boolean block = child instanceof Block;
      if (block) {
        collect(child, inNote || node instanceof NoteNode, sentences);
      } else {
        Trees.all(child, NoteNode.class).forEach(note -> collect(note, true, sentences));
      }
    }
  }

  private static void split(FlatText flat, boolean inNote, List<Sentence> sentences) {
    int start = 0;
    for (int end : SentenceEnds.in(flat.text())) {
      String words = flat.text().substring(start, end);
      if (!words.isBlank()) {
        sentences.add(new Sentence(flat, start, start + words.stripTrailing().length(), inNote));
      }
      start = end;
    }
  }

  /** Its words; what a call prints, and a footnote, is a {@link #MASK}. */
  public String words() {
    return words;
  }

  /** The same with masks for what stands in emphasis, a link or code, as names do. */
  public String withoutNames() {
    return withoutNames;
  }

  /** The calls in it, those of its footnotes apart. */
  public List<Quote> quotes() {
    return quotes;
  }

  /** Whether it is commentary, and not a text that holds for every year. */
  public boolean isCommentary() {
    return flat.spot(start).isCommentary();
  }

  /** Whether it stands in a footnote. */
  public boolean inNote() {
    return inNote;
  }

  /** The place of a character of the sentence. */
  public Place place(int offset) {
    return flat.spot(start + offset).place();
  }

  /** The words just before a call, at most so many characters. */
  public String before(Quote quote, int length) {
    return words.substring(Math.max(0, quote.at() - length), quote.at()).replaceAll("\\s+", " ");
  }

  /** The words just after a call, at most so many characters. */
  public String after(Quote quote, int length) {
    int begin = quote.at() + 1;
    return words.substring(begin, Math.min(words.length(), begin + length)).replaceAll("\\s+", " ");
  }
}
