package nl.migratiestaat.report;

import freemarker.core.Environment;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.commonmark.node.Node;

/**
 * Numbers that a sentence asks for and the year does not have. A sentence of a template holds for
 * any year, so it is left out; commentary is about one year, so there it is for its editor to
 * solve.
 */
final class MissingNumbers {

  private final Fragments fragments;
  private final Map<String, Integer> leftOut = new TreeMap<>();

  MissingNumbers(Fragments fragments) {
    this.fragments = fragments;
  }

  /**
   * What a function gives for a number the year lacks: in a template a gap, else something else.
   */
  String gap(Supplier<String> inCommentary) {
    return isTemplate() ? fragments.gap() : inCommentary.get();
  }

  /** Takes the sentences with a gap out of a text and counts them. */
  void leaveOut(Node document, String file) {
    count(file, new Sentences(fragments::hasGap).leaveOut(document));
  }

  /** Whether a footnote has a gap; it is then counted, and must be left out. */
  boolean leavesOut(String note, String file) {
    if (fragments.hasGap(note)) {
      count(file, 1);
      return true;
    }
    return false;
  }

  /** The part of a phrase before the comma or semicolon that leads to a gap. */
  String phrase(String text) {
    String shorter = text;
    while (fragments.hasGap(shorter)) {
      shorter =
          shorter.substring(
              0, Math.max(0, Math.max(shorter.lastIndexOf(','), shorter.lastIndexOf(';'))));
    }
    return shorter;
  }

  /** The file of the template or commentary that is running. */
  static String file() {
    return Environment.getCurrentEnvironment().getCurrentTemplate().getSourceName();
  }

  private static boolean isTemplate() {
    return file().startsWith(Templates.FOLDER);
  }

  private void count(String file, int sentences) {
    if (sentences > 0) {
      leftOut.merge(file, sentences, Integer::sum);
    }
  }

  /** How many sentences were left out, by file. */
  Map<String, Integer> leftOut() {
    return leftOut;
  }
}
