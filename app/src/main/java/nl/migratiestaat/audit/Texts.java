package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;

/** Everything an edition says in sentences: its templates and its commentary. */
final class Texts {

  private static final List<String> TEMPLATES =
      List.of("templates/chapters", "templates/appendices", "templates/dashboards");

  private final List<Text> templates = new ArrayList<>();
  private final List<Text> commentary = new ArrayList<>();

  Texts(Project project, int year, Problems problems) {
    for (String folder : TEMPLATES) {
      read(project, folder, ".ftl", problems, templates);
    }
    read(project, "data/" + year + "/commentary", ".md", problems, commentary);
  }

  private static void read(
      Project project, String folder, String extension, Problems problems, List<Text> texts) {
    project
        .files(folder, extension)
        .forEach(name -> project.read(name, problems).map(Text::new).ifPresent(texts::add));
  }

  List<Text> templates() {
    return templates;
  }

  List<Text> commentary() {
    return commentary;
  }

  List<Text> all() {
    return Stream.concat(templates.stream(), commentary.stream()).toList();
  }

  Stream<Sentence> sentences() {
    return all().stream().flatMap(text -> text.sentences().stream());
  }

  Stream<Call> calls() {
    return all().stream().flatMap(text -> text.calls().stream());
  }
}
