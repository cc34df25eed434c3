package nl.migratiestaat.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.migratiestaat.text.tree.NoteNode;
import nl.migratiestaat.text.tree.Trees;
import org.commonmark.node.Node;

/**
 * Numbers that a text asks for and the year does not have. A sentence of a template holds for any
 * year, so it is left out; commentary is about one year, so there it is for its editor to solve.
 */
final class MissingNumbers {

  private final Map<String, Integer> leftOut = new TreeMap<>();

  /** Takes out of a text what asks for a number that is missing, and counts the sentences. */
  void leaveOut(Node document, String file) {
    int count = notes(document) + new Sentences().leaveOut(document);
    if (count > 0) {
      leftOut.merge(file, count, Integer::sum);
    }
  }

  /** A footnote goes as a whole. */
  private static int notes(Node document) {
    List<NoteNode> notes =
        Trees.all(document, NoteNode.class).stream().filter(Trees::isMissing).toList();
    notes.forEach(Node::unlink);
    return notes.size();
  }

  /** How many sentences were left out, by file. */
  Map<String, Integer> leftOut() {
    return leftOut;
  }
}
