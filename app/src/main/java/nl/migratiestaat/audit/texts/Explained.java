package nl.migratiestaat.audit.texts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.text.Chapter;
import nl.migratiestaat.text.Texts;
import nl.migratiestaat.text.tree.BlockNode;
import nl.migratiestaat.text.tree.Sentence;
import nl.migratiestaat.text.tree.Trees;
import org.commonmark.node.Node;

/**
 * What the commentary of an edition explains: a figure that has commentary under its own key, one
 * that the commentary names, and one that stands with others right above the same commentary.
 */
public final class Explained implements Predicate<SeriesId> {

  private static final String FIGURE = "figuur";
  private static final Set<String> NUMBERS =
      Set.of("waarde", "verschil", "procent", "ontwikkeling", "richting", "aandeel", FIGURE);

  private final Set<String> figures;

  public Explained(Texts texts) {
    figures = new HashSet<>(texts.commentary().parts().keySet());
    texts
        .sentences()
        .filter(Sentence::isCommentary)
        .flatMap(sentence -> sentence.quotes().stream())
        .map(Sentence.Quote::call)
        .filter(call -> NUMBERS.contains(call.name()))
        .forEach(call -> figures.add(call.first().split("\\.", 2)[0]));
    texts.chapters().forEach(this::chapter);
  }

  /** Figures and commentary that stand together with nothing between them. */
  private void chapter(Chapter chapter) {
    Trees.walk(chapter.document(), this::together);
  }

  private void together(Node parent) {
    List<String> run = new ArrayList<>();
    boolean commented = false;
    for (Node child : Trees.children(parent)) {
      boolean figure = child instanceof BlockNode block && block.name().equals(FIGURE);
      boolean commentary = !figure && isCommentary(child);
      if (figure) {
        run.add(((BlockNode) child).subject().plain());
      } else if (!commentary) {
        explain(run, commented);
        run.clear();
        commented = false;
      }
      commented |= commentary;
    }
    explain(run, commented);
  }

  private void explain(List<String> run, boolean commented) {
    if (commented) {
      figures.addAll(run);
    }
  }

  private static boolean isCommentary(Node node) {
    return Sentence.in(node).stream().findFirst().filter(Sentence::isCommentary).isPresent();
  }

  /** Whether the commentary says something about this series or the figure that holds it. */
  @Override
  public boolean test(SeriesId series) {
    return figures.contains(series.figure());
  }
}
