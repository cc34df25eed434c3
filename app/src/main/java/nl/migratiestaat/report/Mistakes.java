package nl.migratiestaat.report;

import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.ProjectFile;
import nl.migratiestaat.input.Suggestion;

/**
 * Reports what a template or commentary asks for and does not exist, at the place where it stands.
 */
final class Mistakes {

  private final Dataset dataset;
  private final Templates templates;
  private final Problems problems;

  Mistakes(Dataset dataset, Templates templates, Problems problems) {
    this.dataset = dataset;
    this.templates = templates;
    this.problems = problems;
  }

  /** A place that is remembered now, for a problem that shows later. */
  final class Here {
    private final Place place;

    private Here(Place place) {
      this.place = place;
    }

    void report(String message, String remedy) {
      problems.add(place, message, remedy);
    }
  }

  /**
   * Where a name stands in the call that is being run. FreeMarker does not tell a function where it
   * was called, but an exception that is made there knows.
   */
  Here here(String typed) {
    Place call = templates.place(new TemplateModelException("here"));
    ProjectFile file = templates.files().get(call.file());
    if (file == null) {
      return new Here(call);
    }
    int start = offset(file, call);
    int name = file.text().indexOf("\"" + typed + "\"", start);
    return new Here(name < 0 ? call : Place.at(file, name + 1));
  }

  private static int offset(ProjectFile file, Place place) {
    int offset = 0;
    for (int line = 1; line < place.line(); line++) {
      offset = file.text().indexOf('\n', offset) + 1;
    }
    return Math.min(file.text().length(), offset + place.column() - 1);
  }

  /** Something that cannot stand in a text. */
  void text(String typed, ProjectFile chapter, String message, String remedy) {
    problems.add(placeOf(typed, chapter), message, remedy);
  }

  /** Something that cannot be a heading, or not there. */
  void heading(String title, ProjectFile chapter, String message, String remedy) {
    problems.add(placeOfHeading(title, chapter), message, remedy);
  }

  /** Where a text of a chapter was typed: in its template or in commentary, else its beginning. */
  private Place placeOf(String typed, ProjectFile chapter) {
    return Stream.concat(Stream.of(chapter), templates.files().values().stream())
        .filter(file -> file.text().contains(typed))
        .map(file -> Place.at(file, file.text().indexOf(typed)))
        .findFirst()
        .orElse(new Place(chapter.name(), 1, 1));
  }

  /** Where a heading was typed; what is typed behind it, or as emphasis, makes no difference. */
  private Place placeOfHeading(String title, ProjectFile chapter) {
    return Stream.concat(Stream.of(chapter), templates.files().values().stream())
        .flatMap(file -> file.text().lines().map(line -> Map.entry(line, file)))
        .filter(line -> line.getKey().startsWith("#"))
        .filter(line -> letters(line.getKey()).startsWith(letters(title)))
        .map(line -> placeOf(line.getKey(), line.getValue()))
        .findFirst()
        .orElse(new Place(chapter.name(), 1, 1));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  void at(String typed, String message, String remedy) {
    here(typed).report(message, remedy);
  }

  void figure(String key) {
    at(
        key,
        "de figuur “" + key + "” staat niet in het codeboek",
        Suggestion.of(key, dataset.figures().keySet()));
  }

  void fact(String key, int year) {
    TreeSet<String> keys = new TreeSet<>();
    dataset.facts().values().forEach(facts -> keys.addAll(facts.keySet()));
    String where = keys.contains(key) ? " voor " + year : "";
    at(
        key,
        "het feit “" + key + "” bestaat niet" + where,
        keys.contains(key) ? "vul het in onder data/" + year + "/facts" : Suggestion.of(key, keys));
  }
}
