package nl.migratiestaat.report.blocks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.text.evaluation.BlockForm;
import nl.migratiestaat.text.tree.BlockNode;
import org.w3c.dom.DocumentFragment;

/**
 * {@code <@blok "titel">…</@blok>}: a block of a dashboard has a heading, numbers, at most one
 * chart and text, and ends with the figures and sections that its numbers come from.
 */
final class DashboardBlock implements Block {

  static final String WIDTH = "breedte";
  private static final String SECTION = "paragraaf";

  static final BlockForm FORM = BlockForm.of("blok", WIDTH, SECTION);

  private final BlockTemplates templates;
  private final DashboardSources sources;
  private final Problems problems;

  DashboardBlock(BlockTemplates templates, DashboardSources sources, Problems problems) {
    this.templates = templates;
    this.sources = sources;
    this.problems = problems;
  }

  private record Model(
      Content title, String width, Content content, List<DashboardSources.Source> sources) {}

  @Override
  public BlockForm form() {
    return FORM;
  }

  @Override
  public Optional<DocumentFragment> page(BlockNode call, TreeWriter writer) {
    if (DashboardWidth.of(call).isEmpty()) {
      problems.add(
          call.call().placeOf(call.words(WIDTH)),
          "“" + call.words(WIDTH) + "” is geen breedte",
          "een breedte is derde, half, tweederde of heel");
    }
    Content content = writer.content(call);
    if (content.isBlank()) {
      return Optional.empty();
    }
    List<String> sections = List.of(call.words(SECTION).split(" +"));
    Model model =
        new Model(
            writer.phrase(call.subject()),
            DashboardWidth.of(call).orElse(DashboardWidth.HALF).name().toLowerCase(Locale.ROOT),
            content,
            sources.of(content.nodes(), sections, call.call()));
    return Optional.of(templates.page("blocks/blok.ftlh", model));
  }
}
