package nl.migratiestaat.report.blocks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.Edition;
import nl.migratiestaat.dataset.Measure;
import nl.migratiestaat.input.Prose;
import nl.migratiestaat.report.html.Medium;
import nl.migratiestaat.text.evaluation.BlockForm;
import nl.migratiestaat.text.tree.BlockNode;
import org.w3c.dom.DocumentFragment;

/**
 * {@code <@maatregelen>…</@maatregelen>}: in a concept, the text between the tags and the measures
 * that were proposed and not adopted; in a final edition nothing.
 */
final class MeasuresBlock implements Block {

  private static final String NAME = "maatregelen";

  private final Material material;
  private final Medium medium;
  private final BlockTemplates templates;

  MeasuresBlock(Material material, Medium medium, BlockTemplates templates) {
    this.material = material;
    this.medium = medium;
    this.templates = templates;
  }

  /** How it is called; what it leaves out depends on the edition. */
  static BlockForm form(Dataset dataset, Edition edition) {
    boolean shown = edition.isConcept() && !measures(dataset, edition.year()).isEmpty();
    return new BlockForm(
        NAME, false, Set.of(), shown ? BlockForm.Content.BEFORE : BlockForm.Content.LEFT_OUT);
  }

  private static Collection<Measure> measures(Dataset dataset, int year) {
    return dataset.measures().getOrDefault(year, Map.of()).values();
  }

  private record Model(String medium, String year, List<Subject> subjects) {}

  private record Subject(String name, List<Row> measures) {}

  private record Row(Content text, boolean open, Optional<Content> missing) {}

  @Override
  public BlockForm form() {
    return form(material.cells().dataset(), material.edition());
  }

  @Override
  public Optional<DocumentFragment> page(BlockNode call, TreeWriter writer) {
    int year = material.edition().year();
    Map<String, List<Row>> domains = new LinkedHashMap<>();
    for (Measure measure : measures(material.cells().dataset(), year)) {
      domains
          .computeIfAbsent(measure.domain(), domain -> new ArrayList<>())
          .add(row(measure, writer));
    }
    List<Subject> subjects =
        domains.entrySet().stream().map(one -> new Subject(one.getKey(), one.getValue())).toList();
    Model model = new Model(medium.key(), String.valueOf(year), subjects);
    return Optional.of(templates.page("blocks/maatregelen.ftlh", model));
  }

  private Row row(Measure measure, TreeWriter writer) {
    return new Row(
        writer.content(material.texts().prose().line(measure.text())),
        measure.open(),
        measure
            .missing()
            .map(MeasuresBlock::inSentence)
            .map(text -> writer.content(material.texts().prose().line(text))));
  }

  /** A text as it follows a colon. */
  private static Prose inSentence(Prose text) {
    String typed = text.text();
    return new Prose(
        typed.substring(0, 1).toLowerCase(Locale.ROOT) + typed.substring(1), text.place());
  }
}
