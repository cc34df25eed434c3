package nl.migratiestaat.text.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.ProjectFile;
import nl.migratiestaat.text.tree.Part;

/**
 * What editors wrote about one year: Markdown files with a section per key. A line {@code # key}
 * starts a section.
 */
public final class Commentary {

  private static final Pattern KEY = Pattern.compile("(?m)^# +(.*?) *$");
  private static final String MARK = "# ";
  private static final Pattern KEY_FORM = Pattern.compile("[a-z0-9-]+");

  /**
   * A section.
   *
   * @param file the file it stands in
   * @param start offset of its key
   * @param from offset at which its text begins
   * @param to offset at which its text ends
   */
  public record Part(String key, ProjectFile file, int start, int from, int to) {

    /** Where its key stands. */
    public Place place() {
      return Place.at(file, start);
    }
  }

  /** That of a year without commentary. */
  static final Commentary NONE = new Commentary(Map.of());

  private final Map<String, Part> parts;

  private Commentary(Map<String, Part> parts) {
    this.parts = parts;
  }

  /** Reads {@code data/<year>/commentary}; a year without it has no commentary. */
  public static Commentary read(Project project, int year, Problems problems) {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (String name : project.files("data/" + year + "/commentary", ".md")) {
      project.read(name, problems).ifPresent(file -> split(file, parts, problems));
    }
    return new Commentary(parts);
  }

  private static void split(ProjectFile file, Map<String, Part> parts, Problems problems) {
    String text = file.text();
    Matcher matcher = KEY.matcher(text);
    int from = -1;
    String key = "";
    refuseWordsBefore(file, matcher.find() ? matcher.start() : text.length(), problems);
    matcher.reset();
    while (matcher.find()) {
      add(file, key, from, matcher.start(), parts, problems);
      key = matcher.group(1);
      from = matcher.start();
    }
    add(file, key, from, text.length(), parts, problems);
  }

  private static void refuseWordsBefore(ProjectFile file, int firstKey, Problems problems) {
    String words = file.text().substring(0, firstKey);
    if (!words.isBlank()) {
      problems.add(
          Place.at(file, words.length() - words.stripLeading().length()),
          "deze tekst staat boven de eerste sleutel en heeft dus geen plaats",
          "zet er een regel als # sleutel boven");
    }
  }

  private static void add(
      ProjectFile file, String key, int from, int to, Map<String, Part> parts, Problems problems) {
    if (from < 0) {
      return;
    }
    int line = file.text().indexOf('\n', from);
    Part part = new Part(key, file, from + MARK.length(), line < 0 ? to : Math.min(to, line), to);
    if (!KEY_FORM.matcher(key).matches()) {
      problems.add(
          part.place(),
          "“" + key + "” is geen sleutel",
          "gebruik kleine letters, cijfers en streepjes; een kop in de tekst begint met ##");
    } else if (parts.putIfAbsent(key, part) != null) {
      problems.add(
          part.place(), "de duiding “" + key + "” bestaat al in " + parts.get(key).file().name());
    }
  }

  /** A section by its key. */
  public Optional<Part> part(String key) {
    return Optional.ofNullable(parts.get(key));
  }

  /** All sections by their keys. */
  public Map<String, Part> parts() {
    return parts;
  }
}
