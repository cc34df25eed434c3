package nl.migratiestaat.report.blocks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.input.Suggestion;
import nl.migratiestaat.process.ProcessDescription;
import nl.migratiestaat.process.ProcessDescription.Step;
import nl.migratiestaat.process.ProcessDescription.Way;
import nl.migratiestaat.process.ProcessDrawing;
import nl.migratiestaat.text.evaluation.BlockForm;
import nl.migratiestaat.text.function.Mistakes;
import nl.migratiestaat.text.tree.BlockNode;
import org.w3c.dom.DocumentFragment;

/** {@code <@proces "naam"/>}: a process as a numbered list and as a diagram. */
final class ProcessBlock implements Block {

  static final BlockForm FORM = BlockForm.of("proces");

  /** The diagram has a page of its own, and is wider than the text. */
  private static final double WIDTH = 470;

  private static final double HEIGHT = 660;

  private final Map<String, ProcessDescription> processes;
  private final Material material;
  private final BlockTemplates templates;
  private final Mistakes mistakes;

  ProcessBlock(Material material, BlockTemplates templates, Mistakes mistakes) {
    this.processes = material.processes();
    this.material = material;
    this.templates = templates;
    this.mistakes = mistakes;
  }

  private record Model(
      String title, Content introduction, Content drawing, List<StepModel> steps) {}

  private record StepModel(String text, String actor, String sequel) {}

  @Override
  public BlockForm form() {
    return FORM;
  }

  @Override
  public Optional<DocumentFragment> page(BlockNode call, TreeWriter writer) {
    String name = call.subject().plain();
    Optional<ProcessDescription> process = Optional.ofNullable(processes.get(name));
    if (process.isEmpty()) {
      mistakes.at(
          call.call(),
          name,
          "het proces templates/processes/" + name + ".yaml bestaat niet",
          Suggestion.orList(name, processes.keySet()));
    }
    return process.map(found -> page(found, writer));
  }

  private DocumentFragment page(ProcessDescription process, TreeWriter writer) {
    Content drawing =
        material
            .drawings()
            .content(
                templates.document(),
                "proces-" + process.key(),
                () -> ProcessDrawing.of(process, material.drawings().fonts(), WIDTH, HEIGHT));
    Model model =
        new Model(
            process.title(),
            writer.content(material.texts().prose().read(process.introduction())),
            drawing,
            process.steps().stream().map(step -> step(process, step)).toList());
    return templates.page("blocks/proces.ftlh", model);
  }

  private static StepModel step(ProcessDescription process, Step step) {
    String actor = process.actors().getOrDefault(step.actor(), step.actor());
    return new StepModel(step.text(), actor, sequel(step));
  }

  /** “Daarna 4.”, “Ja: 4; nee: 6.”, “Einde.” */
  private static String sequel(Step step) {
    return switch (step.kind()) {
      case END -> "Einde.";
      case DECISION -> {
        String answers =
            step.ways().stream()
                .map(way -> way.answer().orElse("") + ": " + way.to())
                .collect(Collectors.joining("; "));
        yield answers.substring(0, 1).toUpperCase(Locale.ROOT) + answers.substring(1) + ".";
      }
      case START, STEP -> "Daarna " + Dutch.list(numbers(step.ways())) + ".";
    };
  }

  private static List<String> numbers(List<Way> ways) {
    return ways.stream().map(way -> String.valueOf(way.to())).toList();
  }
}
