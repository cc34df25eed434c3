package nl.migratiestaat.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.input.Fields;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.ProjectFile;
import nl.migratiestaat.input.Suggestion;

/** Reads {@code templates/processes}: one process per file. */
public final class ProcessReader {

  private static final String FOLDER = "templates/processes";

  private final Project project;
  private final Problems problems;

  private ProcessReader(Project project, Problems problems) {
    this.project = project;
    this.problems = problems;
  }

  /** The processes of a project by key, in the order of their files; mistakes stand in problems. */
  public static Map<String, ProcessDescription> read(Project project, Problems problems) {
    return new ProcessReader(project, problems).read();
  }

  private Map<String, ProcessDescription> read() {
    Map<String, ProcessDescription> processes = new LinkedHashMap<>();
    for (String name : project.files(FOLDER, ".yaml")) {
      String key = new ProjectFile(name, "").stem();
      Fields.file(project, name, problems, fields -> process(key, fields))
          .filter(process -> !process.steps().isEmpty())
          .ifPresent(process -> processes.put(key, process));
    }
    return processes;
  }

  private ProcessDescription process(String key, Fields fields) {
    Map<String, String> actors = new LinkedHashMap<>();
    fields.nested("actors", "{ind: IND}", Fields::eachWords).ifPresent(actors::putAll);
    List<TypedStep> typed = fields.list("steps", "stap", "- key: …", one -> step(one, actors));
    if (typed.isEmpty()) {
      fields.refuse("steps", "het proces heeft geen stappen", "noem ze onder steps");
    }
    return new ProcessDescription(
        key, fields.requiredWords("title"), fields.requiredProse("intro"), actors, numbered(typed));
  }

  /** Where a step leads, as typed: to the key of another step. */
  private record TypedWay(Optional<String> answer, String to, Place place) {}

  /** A step as typed. */
  private record TypedStep(
      String key,
      Place place,
      String actor,
      ProcessDescription.StepKind kind,
      String text,
      List<TypedWay> ways) {}

  /** A step; one of an actor that is not known gets a lane of its own. */
  private static TypedStep step(Fields fields, Map<String, String> actors) {
    String key = fields.required("key");
    String actor = fields.required("actor");
    if (!actor.isEmpty() && !actors.containsKey(actor)) {
      fields.refuse(
          "actor",
          "de actor “" + actor + "” staat niet bij actors",
          Suggestion.orList(actor, actors.keySet()));
    }
    String lane = actor.isEmpty() ? key : actor;
    actors.putIfAbsent(lane, lane);
    ProcessDescription.StepKind kind =
        fields
            .choice("kind", ProcessDescription.StepKind.NAMES)
            .orElse(ProcessDescription.StepKind.STEP);
    List<TypedWay> ways = ways(fields, kind);
    boolean end = kind == ProcessDescription.StepKind.END;
    if (ways.isEmpty() != end) {
      fields.refuse(
          "to",
          end ? "een einde leidt nergens heen" : "de stap “" + key + "” leidt nergens heen",
          end ? "verwijder “to”" : "vul to: in, of kind: end");
    }
    return new TypedStep(
        key, fields.placeOf("key"), lane, kind, fields.requiredWords("text"), ways);
  }

  private static List<TypedWay> ways(Fields fields, ProcessDescription.StepKind kind) {
    if (kind != ProcessDescription.StepKind.DECISION) {
      return fields.texts("to").stream()
          .map(to -> new TypedWay(Optional.empty(), to, fields.placeOf("to")))
          .toList();
    }
    List<TypedWay> ways = new ArrayList<>();
    fields
        .nested("to", "{ja: …, nee: …}", Fields::entries)
        .orElse(List.of())
        .forEach(
            answer ->
                answer
                    .text()
                    .ifPresent(
                        to ->
                            ways.add(
                                new TypedWay(Optional.of(answer.keyWords()), to, answer.place()))));
    return ways;
  }

  private List<ProcessDescription.Step> numbered(List<TypedStep> typed) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (TypedStep step : typed) {
      if (numbers.putIfAbsent(step.key(), numbers.size() + 1) != null) {
        problems.add(step.place(), "de stap “" + step.key() + "” bestaat al");
      }
    }
    List<ProcessDescription.Step> steps = new ArrayList<>();
    for (TypedStep step : typed) {
      List<ProcessDescription.Way> ways =
          step.ways().stream().flatMap(way -> way(way, numbers).stream()).toList();
      ProcessDescription.StepKind kind =
          ways.isEmpty() ? ProcessDescription.StepKind.END : step.kind();
      steps.add(
          new ProcessDescription.Step(steps.size() + 1, step.actor(), kind, step.text(), ways));
    }
    return steps;
  }

  private Optional<ProcessDescription.Way> way(TypedWay way, Map<String, Integer> numbers) {
    if (!numbers.containsKey(way.to())) {
      problems.add(
          way.place(),
          "de stap “" + way.to() + "” bestaat niet",
          Suggestion.orList(way.to(), numbers.keySet()));
    }
    return Optional.ofNullable(numbers.get(way.to()))
        .map(number -> new ProcessDescription.Way(way.answer(), number));
  }
}
