package nl.migratiestaat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.migratiestaat.Folders;
import nl.migratiestaat.LiveEdition;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.DatasetReader;
import nl.migratiestaat.dataset.Observation;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;

/** Changes a project as an editor does: within the rules, in whatever stands there. */
final class Editor {

  /** What binds a value to others, so that it cannot be changed alone. */
  private static final Pattern BOUND =
      Pattern.compile("total-of|difference-of|part-of|share|carries|same-as|fixed");

  private static final Pattern COUNT = Pattern.compile("[1-9]\\d{3,}(?![\\d.%])");
  private static final Pattern COMMENTARY = Pattern.compile("<@duiding \"([^\"]+)\"/>");
  private static final Pattern TITLE = Pattern.compile("\\A# [^\\n]*\\n\\n");

  private final Path project;
  private final Dataset dataset;
  private final int year;

  Editor(Path project) {
    this.project = project;
    this.dataset = DatasetReader.read(Project.at(project), new Problems());
    this.year = LiveEdition.newest(dataset);
  }

  /**
   * Makes a count ten higher: one that no other value is bound to, and that no commentary names.
   *
   * @return what it was
   */
  String correctsAValue() throws IOException {
    for (String key : dataset.years().get(year).keySet()) {
      for (Observation value :
          List.copyOf(dataset.years().get(year).get(key).typed().observations().values())) {
        Optional<String> count = count(value.place());
        if (count.isPresent() && isFree(key)) {
          replace(value.place(), count.get(), String.valueOf(Integer.parseInt(count.get()) + 10));
          return count.get();
        }
      }
    }
    return "";
  }

  private Optional<String> count(Place place) throws IOException {
    String line = Files.readAllLines(project.resolve(place.file())).get(place.line() - 1);
    Matcher count = COUNT.matcher(line);
    return count.find(place.column() - 1) && count.start() == place.column() - 1
        ? Optional.of(count.group())
        : Optional.empty();
  }

  /** Whether a figure is bound to nothing and nothing in the data is bound to it. */
  private boolean isFree(String figure) throws IOException {
    Pattern described = Pattern.compile("(?m)^" + figure + ":\\n((?: .*\\n|\\n)*)");
    Pattern named = Pattern.compile("\\b" + figure + "\\b(?![:-])");
    for (Path text : data()) {
      String content = Files.readString(text);
      Matcher description = described.matcher(content);
      boolean bound =
          text.startsWith(project.resolve("data/codebook"))
              && description.find()
              && BOUND.matcher(description.group(1)).find();
      if (bound || named.matcher(content).find()) {
        return false;
      }
    }
    return true;
  }

  private List<Path> data() throws IOException {
    try (Stream<Path> files = Files.walk(project.resolve("data"))) {
      return files.filter(file -> file.toString().matches(".*\\.(md|yaml)")).toList();
    }
  }

  private void replace(Place place, String old, String text) throws IOException {
    Path file = project.resolve(place.file());
    List<String> lines = Files.readAllLines(file);
    String line = lines.get(place.line() - 1);
    int start = place.column() - 1;
    lines.set(
        place.line() - 1, line.substring(0, start) + text + line.substring(start + old.length()));
    Files.write(file, lines);
  }

  /** Gives every chapter another title and another first paragraph. */
  void rewordsEveryChapter() throws IOException {
    for (Path chapter : chapters()) {
      String text = Files.readString(chapter);
      String title = text.lines().findFirst().orElseThrow();
      Files.writeString(
          chapter,
          TITLE
              .matcher(text)
              .replaceFirst(
                  Matcher.quoteReplacement(
                      title.replaceFirst("^# ", "# Opnieuw: ")
                          + "\n\nDit hoofdstuk begint nu met een andere zin.\n\n")));
    }
  }

  /** Writes a paragraph under the first key that each chapter asks for. */
  void commentsOnEveryChapter() throws IOException {
    for (Path chapter : chapters()) {
      Matcher asked = COMMENTARY.matcher(Files.readString(chapter));
      if (asked.find()) {
        Path file = ofYear(year, "commentary/" + stem(chapter) + ".md");
        String text = Files.exists(file) ? Files.readString(file) : "";
        String heading = "# " + asked.group(1) + "\n";
        String without = text.contains(heading) ? text : text + "\n" + heading;
        Files.createDirectories(file.getParent());
        Files.writeString(
            file, without.replace(heading, heading + "\nDeze alinea is later geschreven.\n"));
      }
    }
  }

  /** Describes a figure in the last chapter, types its values for two years and places it. */
  void addsAFigure() throws IOException {
    String chapter = stem(last(project.resolve("data/codebook")));
    String source = dataset.sources().keySet().iterator().next();
    append(
        project.resolve("data/codebook/" + chapter + ".yaml"),
        """

        van-de-redacteur:
          title: Een figuur die later is toegevoegd
          source: %s
          unit: voorbeelden
          columns:
            eerste: Eerste
            tweede: Tweede
        """
            .formatted(source));
    append(
        ofYear(year - 1, chapter + ".yaml"), "\nvan-de-redacteur: {eerste: 5000, tweede: 7000}\n");
    append(ofYear(year, chapter + ".yaml"), "\nvan-de-redacteur: {eerste: 6000, tweede: 7000}\n");
    append(
        project.resolve("templates/chapters/" + chapter + ".ftl"),
        """

        Het eerste is ${ontwikkeling("van-de-redacteur.eerste")} (${figuur("van-de-redacteur")}).

        <@figuur "van-de-redacteur"/>
        """);
  }

  void renamesTheEdition() throws IOException {
    Path file = ofYear(year, "edition.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replaceAll("(?m)^title: .*", "title: De Staat van Verandering")
            .replaceAll("(?m)^file: .*", "file: staat-van-verandering"));
  }

  /** Makes the folder of the next year, with nothing in it but its edition. */
  void beginsAYear() throws IOException {
    append(
        ofYear(year + 1, "edition.yaml"),
        """
        title: De Staat van het Volgende Jaar
        file: volgende-staat
        number: 99
        published: %s-05-31
        status: concept
        publisher: Ministerie van Voorbeelden
        """
            .formatted(year + 2));
  }

  private List<Path> chapters() throws IOException {
    return Folders.entries(project.resolve("templates/chapters"));
  }

  private Path ofYear(int of, String file) {
    return project.resolve("data").resolve(String.valueOf(of)).resolve(file);
  }

  private static Path last(Path folder) throws IOException {
    return Folders.entries(folder).stream().max(Comparator.naturalOrder()).orElseThrow();
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }

  private static void append(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, (Files.exists(file) ? Files.readString(file) : "") + text);
  }
}
