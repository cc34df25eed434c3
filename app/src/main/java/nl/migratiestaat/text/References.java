package nl.migratiestaat.text;

import java.util.Optional;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Suggestion;
import nl.migratiestaat.text.tree.Section;
import nl.migratiestaat.text.tree.SectionNode;
import nl.migratiestaat.text.tree.Trees;
import org.commonmark.node.Node;

/** Gives references their section, once all sections are known. */
final class References {

  private final Outline outline;
  private final boolean complete;
  private final Problems problems;

  /**
   * @param complete whether a section that is not in the outline exists nowhere
   */
  References(Outline outline, boolean complete, Problems problems) {
    this.outline = outline;
    this.complete = complete;
    this.problems = problems;
  }

  /** Resolves the references in a tree; one that leads nowhere is a problem. */
  void refer(Node tree) {
    for (SectionNode reference : Trees.all(tree, SectionNode.class)) {
      Optional<Section> section = outline.section(reference.id());
      section.ifPresent(reference::refer);
      if (section.isEmpty() && complete) {
        problems.add(
            reference.call().placeOf(reference.id()),
            "de paragraaf “" + reference.id() + "” bestaat niet",
            Suggestion.of(reference.id(), outline.ids()));
      }
    }
  }
}
