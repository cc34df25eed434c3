package nl.migratiestaat.report.blocks;

import java.util.Optional;
import nl.migratiestaat.text.evaluation.BlockForm;
import nl.migratiestaat.text.tree.BlockNode;
import org.w3c.dom.DocumentFragment;

/**
 * {@code <@kader "titel">…</@kader>}: a box. Its title is a heading, one level below the section it
 * stands in: who goes from heading to heading finds it. It is not in the table of contents. A box
 * of which all sentences were left out is left out itself.
 */
final class BoxBlock implements Block {

  static final BlockForm FORM = BlockForm.of("kader");

  private static final int LOWEST = 6;

  private final BlockTemplates templates;

  BoxBlock(BlockTemplates templates) {
    this.templates = templates;
  }

  private record Model(int level, Content title, Content content) {}

  @Override
  public BlockForm form() {
    return FORM;
  }

  @Override
  public Optional<DocumentFragment> page(BlockNode call, TreeWriter writer) {
    Content content = writer.content(call);
    int level = Math.min(writer.level() + 1, LOWEST);
    return content.isBlank()
        ? Optional.empty()
        : Optional.of(
            templates.page(
                "blocks/kader.ftlh", new Model(level, writer.phrase(call.subject()), content)));
  }
}
