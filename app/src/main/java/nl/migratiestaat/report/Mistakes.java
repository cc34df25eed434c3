package nl.migratiestaat.report;

import freemarker.core.Environment;
import java.util.Map;
import java.util.TreeSet;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.Place;
import nl.migratiestaat.dataset.Problems;
import nl.migratiestaat.dataset.ProjectFile;
import nl.migratiestaat.dataset.Suggestion;

/**
 * Reports what a template or commentary asks for and does not exist, at the place where it stands.
 * FreeMarker does not tell a function where it was called; the file it was called from and the
 * quoted name in it do.
 */
final class Mistakes {

  private final Dataset dataset;
  private final Map<String, ProjectFile> files;
  private final Problems problems;

  /**
   * @param files the templates and commentary of this run by name; may grow
   */
  Mistakes(Dataset dataset, Map<String, ProjectFile> files, Problems problems) {
    this.dataset = dataset;
    this.files = files;
    this.problems = problems;
  }

  /** A place that is remembered now, for a problem that shows later. */
  final class Here {
    private final ProjectFile file;
    private final String typed;

    private Here(ProjectFile file, String typed) {
      this.file = file;
      this.typed = typed;
    }

    void report(String message, String remedy) {
      String quoted = "\"" + typed + "\"";
      int at = file.text().indexOf(quoted);
      if (at < 0) {
        problems.add(new Place(file.name(), 1, 1), message, remedy);
      }
      while (at >= 0) {
        problems.add(place(file, at + 1), message, remedy);
        at = file.text().indexOf(quoted, at + 1);
      }
    }
  }

  Here here(String typed) {
    String name = Environment.getCurrentEnvironment().getCurrentTemplate().getSourceName();
    return new Here(files.getOrDefault(name, new ProjectFile(name, "")), typed);
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
        keys.contains(key)
            ? "vul het in onder data/" + year + "/feiten"
            : Suggestion.of(key, keys));
  }

  /** The place of a character in a file. */
  static Place place(ProjectFile file, int offset) {
    String before = file.text().substring(0, offset);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new Place(file.name(), line, offset - before.lastIndexOf('\n'));
  }
}
