package nl.migratiestaat.dataset;

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
import nl.migratiestaat.input.YamlNode;
import nl.migratiestaat.input.YamlReader;

/** Reads {@code templates/processes}: one process per file. */
final class ProcessReader {

  static final String FOLDER = "templates/processes";

  private final Project project;
  private final Problems problems;

  ProcessReader(Project project, Problems problems) {
    this.project = project;
    this.problems = problems;
  }

  Map<String, ProcessDescription> read() {
    Map<String, ProcessDescription> processes = new LinkedHashMap<>();
    for (String name : project.files(FOLDER, ".yaml")) {
      Optional<ProjectFile> file = project.read(name, problems);
      file.flatMap(found -> YamlReader.read(found, problems))
          .map(mapping -> process(file.get().stem(), new Fields(mapping, problems)))
          .ifPresent(process -> processes.put(process.key(), process));
    }
    return processes;
  }

  private ProcessDescription process(String key, Fields fields) {
    Map<String, String> actors = new LinkedHashMap<>();
    fields
        .mapping("actors")
        .ifPresent(
            mapping -> {
              Fields labels = new Fields(mapping, problems);
              mapping
                  .fields()
                  .keySet()
                  .forEach(actor -> actors.put(actor, labels.required(actor, key)));
            });
    ProcessDescription process =
        new ProcessDescription(
            key,
            fields.required("title", key),
            fields.required("intro", key),
            actors,
            steps(fields.mappings("steps"), actors));
    fields.done();
    return process;
  }

  private List<ProcessDescription.Step> steps(
      List<YamlNode.Mapping> mappings, Map<String, String> actors) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (YamlNode.Mapping mapping : mappings) {
      Fields fields = new Fields(mapping, problems);
      String key = fields.required("key", "stap");
      if (numbers.putIfAbsent(key, numbers.size() + 1) != null) {
        problems.add(fields.placeOf("key"), "de stap “" + key + "” bestaat al");
      }
    }
    List<ProcessDescription.Step> steps = new ArrayList<>();
    for (YamlNode.Mapping mapping : mappings) {
      steps.add(step(steps.size() + 1, new Fields(mapping, problems), numbers, actors));
    }
    return steps;
  }

  private ProcessDescription.Step step(
      int number, Fields fields, Map<String, Integer> numbers, Map<String, String> actors) {
    String key = fields.text("key").orElse("");
    String actor = fields.required("actor", key);
    if (!actors.containsKey(actor)) {
      problems.add(
          fields.placeOf("actor"),
          "de actor “" + actor + "” staat niet bij actors",
          Suggestion.orList(actor, actors.keySet()));
    }
    ProcessDescription.StepKind kind =
        fields
            .choice("kind", ProcessDescription.StepKind.NAMES)
            .orElse(ProcessDescription.StepKind.STEP);
    String text = fields.required("text", key);
    List<ProcessDescription.Way> ways = ways(fields, kind, numbers);
    if (fields.node("to").isPresent() == (kind == ProcessDescription.StepKind.END)) {
      problems.add(
          fields.place(),
          kind == ProcessDescription.StepKind.END
              ? "een einde leidt nergens heen"
              : "de stap “" + key + "” leidt nergens heen",
          kind == ProcessDescription.StepKind.END ? "verwijder “to”" : "vul to: in, of kind: end");
    }
    fields.done();
    return new ProcessDescription.Step(number, actor, kind, text, ways);
  }

  private List<ProcessDescription.Way> ways(
      Fields fields, ProcessDescription.StepKind kind, Map<String, Integer> numbers) {
    List<ProcessDescription.Way> ways = new ArrayList<>();
    if (kind == ProcessDescription.StepKind.DECISION) {
      fields
          .mapping("to")
          .ifPresent(
              mapping -> {
                Fields answers = new Fields(mapping, problems);
                for (String answer : mapping.fields().keySet()) {
                  String to = answers.required(answer, "to");
                  way(Optional.of(answer), to, answers.placeOf(answer), numbers)
                      .ifPresent(ways::add);
                }
              });
    } else {
      for (String to : fields.texts("to")) {
        way(Optional.empty(), to, fields.placeOf("to"), numbers).ifPresent(ways::add);
      }
    }
    return ways;
  }

  private Optional<ProcessDescription.Way> way(
      Optional<String> answer, String to, Place place, Map<String, Integer> numbers) {
    if (!numbers.containsKey(to)) {
      problems.add(
          place, "de stap “" + to + "” bestaat niet", Suggestion.orList(to, numbers.keySet()));
    }
    return Optional.ofNullable(numbers.get(to))
        .map(number -> new ProcessDescription.Way(answer, number));
  }
}
