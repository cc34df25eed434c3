package nl.migratiestaat.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.text.tree.FlatText;
import nl.migratiestaat.text.tree.SentenceEnds;
import nl.migratiestaat.text.tree.Trees;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Takes out of a text what cannot be said because a number is missing, and no more than grammar
 * asks for: words between brackets, else what follows a semicolon, else the sentence. A paragraph
 * or list item that loses all its sentences disappears. So does the sentence that announces a list
 * of which nothing is left, and the list whose announcement is gone.
 */
final class Sentences {

  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");

  private int count;

  /** Takes out of a document what is missing and tells of how many sentences. */
  int leaveOut(Node document) {
    Trees.all(document, Paragraph.class).stream().filter(Trees::isMissing).forEach(this::paragraph);
    return count;
  }

  private void paragraph(Paragraph paragraph) {
    boolean announces = paragraph.getNext() instanceof ListBlock && endsWithColon(paragraph);
    Cut cut = new Cut(paragraph);
    boolean lastGone = false;
    int start = 0;
    for (int end : cut.ends()) {
      lastGone = false;
      if (cut.isMissing(start, end)) {
        count++;
        lastGone = cut.sentence(start, end);
      }
      start = end;
    }
    cut.apply();
    if (announces && lastGone) {
      paragraph.getNext().unlink();
    }
    if (paragraph.getFirstChild() == null) {
      remove(paragraph);
    }
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
      Cut cut = new Cut(announcement);
      List<Integer> ends = cut.ends();
      int last = ends.size() < 2 ? 0 : ends.get(ends.size() - 2);
      cut.removed.set(last, ends.get(ends.size() - 1));
      cut.apply();
      count++;
      if (announcement.getFirstChild() == null) {
        remove(announcement);
      }
    }
  }

  private static boolean endsWithColon(Paragraph paragraph) {
    return FlatText.of(paragraph).text().stripTrailing().endsWith(":");
  }

  /** What is taken out of one paragraph. */
  private static final class Cut {

    private final Paragraph paragraph;
    private final FlatText flat;
    private final String text;
    private final BitSet missing = new BitSet();
    private final BitSet removed = new BitSet();
    private final BitSet stops = new BitSet();

    Cut(Paragraph paragraph) {
      this.paragraph = paragraph;
      this.flat = FlatText.of(paragraph);
      this.text = flat.text();
      flat.calls(0, text.length()).stream()
          .filter(call -> Trees.isMissing(flat.node(call)))
          .forEach(missing::set);
    }

    /** The ends of sentences; a full stop in emphasis or a link ends none. */
    List<Integer> ends() {
      return SentenceEnds.in(text).stream()
          .filter(end -> end == text.length() || flat.isOutside(end - 1, paragraph))
          .toList();
    }

    boolean isMissing(int from, int to) {
      int next = missing.nextSetBit(from);
      return next >= 0 && next < to;
    }

    /** Takes out of a sentence what is missing; true when nothing is left of it. */
    boolean sentence(int start, int end) {
      Matcher brackets = BRACKETS.matcher(text).region(start, end);
      while (brackets.find()) {
        if (isMissing(brackets.start(), brackets.end())) {
          removed.set(brackets.start(), brackets.end());
          missing.clear(brackets.start(), brackets.end());
        }
      }
      if (!isMissing(start, end)) {
        return false;
      }
      int semicolon = text.lastIndexOf(';', missing.nextSetBit(start));
      if (semicolon >= start && flat.isOutside(semicolon, paragraph)) {
        stops.set(semicolon);
        removed.set(semicolon, end);
        return false;
      }
      removed.set(start, end);
      return true;
    }

    /** Changes the paragraph; a semicolon that now ends a sentence is a full stop. */
    void apply() {
      stops.stream().forEach(stop -> flat.replace(stop, ". "));
      flat.remove(removed);
    }
  }
}
