package nl.migratiestaat.report.blocks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.Edition;
import nl.migratiestaat.figure.SeriesLookup;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.report.html.Medium;
import nl.migratiestaat.text.evaluation.BlockForm;
import nl.migratiestaat.text.function.Mistakes;
import nl.migratiestaat.text.tree.BlockNode;
import org.w3c.dom.DocumentFragment;

/** The blocks that a text may place, by name. */
public final class Blocks {

  private final Map<String, Block> blocks = new LinkedHashMap<>();

  Blocks(Material material, Medium medium, BlockTemplates templates, Problems problems) {
    Dataset dataset = material.cells().dataset();
    Mistakes mistakes = new Mistakes(dataset, problems);
    DashboardNumbers numbers = new DashboardNumbers(new SeriesLookup(material.cells()), mistakes);
    DashboardSources sources = new DashboardSources(material.cells(), material.texts(), problems);
    add(new FigureBlock(material, medium, templates, false));
    add(new BoxBlock(templates));
    add(new RowBlock(templates));
    add(new DashboardBlock(templates, sources, problems));
    add(new NumberBlock(templates, numbers));
    List.of(DashboardChartBlock.BARS, DashboardChartBlock.PARTS)
        .forEach(
            form -> add(new DashboardChartBlock(form, templates, numbers, material.drawings())));
    add(new ProcessBlock(material, templates, mistakes));
    add(new ForecastsBlock(material, medium, templates, problems));
    add(new MeasuresBlock(material, medium, templates));
    new BackMatterLists(material, medium).blocks(templates).forEach(this::add);
  }

  private void add(Block block) {
    blocks.put(block.form().name(), block);
  }

  /** How every block is called in an edition. */
  public static List<BlockForm> forms(Dataset dataset, Edition edition) {
    return List.of(
        FigureBlock.FORM,
        BoxBlock.FORM,
        RowBlock.FORM,
        DashboardBlock.FORM,
        NumberBlock.FORM,
        DashboardChartBlock.BARS,
        DashboardChartBlock.PARTS,
        ProcessBlock.FORM,
        ForecastsBlock.FORM,
        MeasuresBlock.form(dataset, edition),
        BackMatterLists.RULINGS,
        BackMatterLists.STUDIES,
        BackMatterLists.ORGANISATIONS,
        BackMatterLists.ABBREVIATIONS,
        BackMatterLists.TERMS,
        BackMatterLists.CHART_TABLES);
  }

  /** The elements of a block. */
  Optional<DocumentFragment> page(BlockNode call, TreeWriter writer) {
    return blocks.get(call.name()).page(call, writer);
  }
}
