package nl.migratiestaat.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.ProjectFile;

/**
 * Checks what a reader that reads aloud cannot do without: a title, a language, words for every
 * drawing, headings that do not skip a level, tables with heads. An edition that fails is not
 * published.
 */
final class ReadingCheck {

  private static final String PAGE = "templates/document.ftlh";
  private static final Pattern LANGUAGE = Pattern.compile("<html\\b[^>]*\\slang=\"[a-z]");
  private static final Pattern TITLE = Pattern.compile("<title>\\s*[^<\\s]");
  private static final Pattern PIECE =
      Pattern.compile(
          "<h(?<level>[1-6])\\b(?<attributes>[^>]*)>(?<heading>.*?)</h[1-6]>"
              + "|<table\\b(?<table>.*?)</table>"
              + "|<(?<drawing>object|img|svg)\\b(?<words>[^>]*)>",
          Pattern.DOTALL);
  private static final Pattern HEAD = Pattern.compile("<th\\b([^>]*)>");
  private static final Pattern WORDS = Pattern.compile("\\b(?:alt|aria-label)=\"\\s*[^\"\\s]");
  private static final Pattern NAME = Pattern.compile("\\bid=\"([^\"]+)\"");

  private final Project project;
  private final Problems problems;

  ReadingCheck(Project project, Problems problems) {
    this.project = project;
    this.problems = problems;
  }

  /**
   * Reports what is missing.
   *
   * @param chapters those of the page
   * @param html the page
   */
  void check(List<Chapter> chapters, String html) {
    Place page = new Place(PAGE, 1, 1);
    if (!LANGUAGE.matcher(html).find()) {
      problems.add(page, "het document heeft geen taal", "schrijf <html lang=\"nl\">");
    }
    if (!TITLE.matcher(html).find()) {
      problems.add(page, "het document heeft geen titel", "vul <title> in het sjabloon");
    }
    chapters.forEach(this::chapter);
  }

  private void chapter(Chapter chapter) {
    int level = 0;
    Supplier<Place> place = () -> place(chapter, "", "");
    Matcher piece = PIECE.matcher(chapter.html());
    while (piece.find()) {
      if (piece.group("heading") != null) {
        String title = plain(piece.group("heading"));
        String name = name(piece.group("attributes"));
        place = () -> place(chapter, name, title);
        level = heading(Integer.parseInt(piece.group("level")), level, title, place);
      } else if (piece.group("table") != null) {
        table(piece.group("table"), place);
      } else if (!WORDS.matcher(piece.group("words")).find()) {
        problems.add(
            place.get(),
            "een tekening onder deze kop heeft geen tekst voor wie haar niet ziet",
            "geef haar in het sjabloon een alt of aria-label");
      }
    }
  }

  private int heading(int level, int previous, String title, Supplier<Place> place) {
    if (title.isEmpty()) {
      problems.add(place.get(), "een kop heeft geen tekst", "schrijf haar of haal haar weg");
    } else if (level > previous + 1) {
      problems.add(
          place.get(),
          "de kop “" + title + "” slaat een niveau over",
          "gebruik niveau " + (previous + 1));
    }
    return level;
  }

  private void table(String table, Supplier<Place> place) {
    Matcher head = HEAD.matcher(table);
    boolean found = false;
    while (head.find()) {
      found = true;
      if (!head.group(1).contains("scope=\"")) {
        problems.add(
            place.get(),
            "een kop in een tabel zegt niet waar zij bij hoort",
            "schrijf in het sjabloon <th scope=\"col\"> of <th scope=\"row\">");
        return;
      }
    }
    if (!found) {
      problems.add(
          place.get(),
          "een tabel onder deze kop heeft zelf geen koppen",
          "gebruik <th> in het sjabloon");
    }
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").strip();
  }

  private static String name(String attributes) {
    Matcher name = NAME.matcher(attributes);
    return name.find() ? name.group(1) : "";
  }

  /** The line of a heading in the chapter's template; its first line when it stands elsewhere. */
  private Place place(Chapter chapter, String name, String title) {
    String file = chapter.part().folder() + "/" + chapter.stem() + ".ftl";
    Optional<ProjectFile> template = project.read(file, problems);
    String words = title.replaceFirst("^\\S*\\d\\s+", "");
    return template
        .flatMap(
            found ->
                found
                    .text()
                    .lines()
                    .filter(line -> line.startsWith("#"))
                    .filter(line -> isHeading(line, name, words))
                    .findFirst()
                    .map(line -> Place.at(found, found.text().indexOf(line))))
        .orElse(new Place(file, 1, 1));
  }

  private static boolean isHeading(String line, String name, String words) {
    return (!name.isEmpty() && line.contains("{#" + name + "}"))
        || (!words.isEmpty() && line.contains(words));
  }
}
