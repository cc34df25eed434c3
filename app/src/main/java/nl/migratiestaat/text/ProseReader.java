package nl.migratiestaat.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Prose;
import nl.migratiestaat.text.evaluation.Evaluation;
import nl.migratiestaat.text.evaluation.Tree;
import nl.migratiestaat.text.function.TextFunction;
import nl.migratiestaat.text.tree.Sentence;
import nl.migratiestaat.text.tree.TypedText;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Reads the longer texts of the data, such as footnotes and definitions. All functions work in
 * them; blocks and footnotes do not.
 */
public final class ProseReader {

  private final Evaluation evaluation;
  private final References references;
  private final Map<Prose, Node> read = new LinkedHashMap<>();

  ProseReader(Map<String, TextFunction> functions, References references, Problems problems) {
    this.evaluation = Evaluation.ofProse(functions, problems);
    this.references = references;
  }

  /** The tree of a text; what is wrong with it is a problem. */
  public Node read(Prose prose) {
    return read.computeIfAbsent(prose, this::tree);
  }

  /** The sentences of all texts that were read so far, in the order in which they were read. */
  Stream<Sentence> sentences() {
    return read.values().stream().flatMap(tree -> Sentence.in(tree).stream());
  }

  private Node tree(Prose prose) {
    Node tree = evaluation.read(TypedText.of(prose)).map(Tree::document).orElseGet(Document::new);
    references.refer(tree);
    return tree;
  }

  /** The same for a text within a line: its only paragraph, if it has one. */
  public Node line(Prose prose) {
    Node tree = read(prose);
    boolean one =
        tree.getFirstChild() instanceof Paragraph && tree.getFirstChild().getNext() == null;
    return one ? tree.getFirstChild() : tree;
  }
}
