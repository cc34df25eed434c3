package nl.migratiestaat.report;

import freemarker.template.TemplateDirectiveModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.chart.ProcessDrawing;
import nl.migratiestaat.dataset.ProcessDescription;
import nl.migratiestaat.dataset.ProcessDescription.Step;
import nl.migratiestaat.dataset.ProcessDescription.Way;
import nl.migratiestaat.input.Suggestion;

/** {@code <@proces "naam"/>}: a process as a diagram and as a numbered list. */
final class ProcessBlock {

  /** The diagram has a page of its own, and is wider than the text. */
  private static final double WIDTH = 470;

  private static final double HEIGHT = 660;

  private final Map<String, ProcessDescription> processes;
  private final Templates templates;
  private final Fragments fragments;
  private final Drawings drawings;
  private final Mistakes mistakes;

  ProcessBlock(
      Map<String, ProcessDescription> processes,
      Templates templates,
      Fragments fragments,
      Drawings drawings,
      Mistakes mistakes) {
    this.processes = processes;
    this.templates = templates;
    this.fragments = fragments;
    this.drawings = drawings;
    this.mistakes = mistakes;
  }

  TemplateDirectiveModel block() {
    return (env, parameters, loops, body) -> {
      String name = Directives.argument(parameters);
      Optional<ProcessDescription> process = Optional.ofNullable(processes.get(name));
      if (process.isEmpty()) {
        mistakes.at(
            name,
            "het proces templates/processes/" + name + ".yaml bestaat niet",
            Suggestion.orList(name, processes.keySet()));
      } else {
        env.getOut().write(fragments.block(() -> html(process.get())));
      }
    };
  }

  private String html(ProcessDescription process) {
    ProcessDrawing drawing = ProcessDrawing.of(process, drawings.fonts(), WIDTH, HEIGHT);
    return templates.page(
        "blocks/proces.ftlh",
        Map.of(
            "titel", process.title(),
            "inleiding", templates.markup(Markdown.blocks(process.introduction())),
            "schema", drawings.element("proces-" + process.key(), drawing),
            "stappen",
                process.steps().stream()
                    .map(
                        step ->
                            Map.of(
                                "nummer", step.number(),
                                "tekst", step.text(),
                                "actor", process.actors().getOrDefault(step.actor(), step.actor()),
                                "vervolg", sequel(step)))
                    .toList()));
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
