package nl.migratiestaat.report.blocks;

import java.util.Optional;
import nl.migratiestaat.text.evaluation.BlockForm;
import nl.migratiestaat.text.tree.BlockNode;
import org.w3c.dom.DocumentFragment;

/** {@code <@rij>…</@rij>}: blocks of a dashboard beside each other. */
final class RowBlock implements Block {

  static final BlockForm FORM = BlockForm.bare("rij");

  private final BlockTemplates templates;

  RowBlock(BlockTemplates templates) {
    this.templates = templates;
  }

  private record Model(Content content) {}

  @Override
  public BlockForm form() {
    return FORM;
  }

  @Override
  public Optional<DocumentFragment> page(BlockNode call, TreeWriter writer) {
    Content content = writer.content(call);
    return content.isBlank()
        ? Optional.empty()
        : Optional.of(templates.page("blocks/rij.ftlh", new Model(content)));
  }
}
