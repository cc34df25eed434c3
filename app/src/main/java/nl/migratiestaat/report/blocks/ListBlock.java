package nl.migratiestaat.report.blocks;

import java.util.Optional;
import java.util.function.Function;
import nl.migratiestaat.text.evaluation.BlockForm;
import nl.migratiestaat.text.tree.BlockNode;
import org.w3c.dom.DocumentFragment;

/**
 * A block without arguments that lists something of the data.
 *
 * @param form how it is called; its template has the same name
 * @param model what the template needs
 */
record ListBlock(BlockForm form, BlockTemplates templates, Function<TreeWriter, Record> model)
    implements Block {

  @Override
  public Optional<DocumentFragment> page(BlockNode call, TreeWriter writer) {
    String template = "blocks/" + form.name() + ".ftlh";
    return Optional.of(templates.page(template, model.apply(writer)));
  }
}
