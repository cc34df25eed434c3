package nl.migratiestaat.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.ProjectFile;

/**
 * What editors wrote about one year: Markdown files with a section per key. A line {@code # key}
 * starts a section.
 */
public final class Commentary {

  private static final Pattern KEY = Pattern.compile("(?m)^# +(.*?) *$");
  private static final Pattern KEY_FORM = Pattern.compile("[a-z0-9-]+");

  /**
   * A section.
   *
   * @param file the file it stands in
   * @param line the line of its key
   * @param text its Markdown, with as many empty lines before it as there are lines above it, so
   *     that a mistake in it has the line number of the file
   */
  public record Part(String key, ProjectFile file, int line, String text) {

    Place place() {
      return new Place(file.name(), line, 3);
    }
  }

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
    int line = 1 + (int) file.text().substring(0, from).chars().filter(c -> c == '\n').count();
    Place place = new Place(file.name(), line, 3);
    if (!KEY_FORM.matcher(key).matches()) {
      problems.add(
          place,
          "“" + key + "” is geen sleutel",
          "gebruik kleine letters, cijfers en streepjes; een kop in de tekst begint met ##");
    } else if (parts.containsKey(key)) {
      problems.add(place, "de duiding “" + key + "” bestaat al in " + parts.get(key).file().name());
    } else {
      String body =
          file.text()
              .substring(
                  file.text().indexOf('\n', from) < 0
                      ? to
                      : Math.min(to, file.text().indexOf('\n', from)),
                  to);
      parts.put(key, new Part(key, file, line, "\n".repeat(line - 1) + body));
    }
  }

  Optional<Part> part(String key) {
    return Optional.ofNullable(parts.get(key));
  }

  Map<String, Part> parts() {
    return parts;
  }
}
