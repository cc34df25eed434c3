package nl.migratiestaat.text.tree;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Typed words in the tree, which know where they were typed. */
public final class Words extends Text {

  /** Characters that stand beside each other in the text they were parsed from. */
  private record Run(int start, Origin origin, int index) {}

  private final List<Run> runs;

  private Words(String literal, List<Run> runs) {
    super(literal);
    this.runs = runs;
  }

  /** The words of a node of the Markdown parser. */
  public static Words of(Text text, Origin origin) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (SourceSpan span : text.getSourceSpans()) {
      runs.add(new Run(start, origin, span.getInputIndex()));
      start += span.getLength();
    }
    if (runs.isEmpty()) {
      runs.add(new Run(0, origin, 0));
    }
    return new Words(text.getLiteral(), runs);
  }

  /** Where a character of these words was typed. */
  public Spot spot(int offset) {
    Run run = runs.get(0);
    for (Run one : runs) {
      if (one.start() <= offset) {
        run = one;
      }
    }
    return run.origin().spot(run.index() + offset - run.start());
  }

  /** A part of these words. */
  public Words part(int from, int to) {
    List<Run> parts = new ArrayList<>();
    for (Run run : runs) {
      parts.add(new Run(run.start() - from, run.origin(), run.index()));
    }
    return new Words(getLiteral().substring(from, to), parts);
  }
}
