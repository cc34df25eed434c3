package nl.migratiestaat.report.blocks;

import java.util.Optional;
import nl.migratiestaat.text.evaluation.BlockForm;
import nl.migratiestaat.text.tree.BlockNode;
import org.w3c.dom.DocumentFragment;

/** A block that a text may place on a page. */
interface Block {

  /** How it is called. */
  BlockForm form();

  /**
   * Its elements, made by its template; empty when there is nothing to show. What the call asks and
   * does not exist is a problem.
   *
   * @param writer writes the texts in it
   */
  Optional<DocumentFragment> page(BlockNode call, TreeWriter writer);
}
