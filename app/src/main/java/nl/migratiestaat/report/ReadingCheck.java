package nl.migratiestaat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.ProjectFile;
import nl.migratiestaat.report.blocks.WrittenChapter;
import nl.migratiestaat.report.html.Xhtml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Checks what a reader that reads aloud cannot do without: a title, a language, words for every
 * drawing, headings that do not skip a level, tables with heads. An edition that fails is not
 * published.
 */
final class ReadingCheck {

  private static final String PAGE = "templates/document.ftlh";
  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final Set<String> DRAWINGS = Set.of("object", "img", "svg");
  private final Project project;
  private final Problems problems;

  ReadingCheck(Project project, Problems problems) {
    this.project = project;
    this.problems = problems;
  }

  /** Reports what a page lacks. */
  void page(Document document) {
    Place place = new Place(PAGE, 1, 1);
    Element root = document.getDocumentElement();
    if (root == null || root.getAttribute("lang").isBlank()) {
      problems.add(place, "het document heeft geen taal", "schrijf <html lang=\"nl\">");
    }
    boolean titled =
        root != null
            && Xhtml.all(root, "title").stream().anyMatch(one -> !one.getTextContent().isBlank());
    if (!titled) {
      problems.add(place, "het document heeft geen titel", "vul <title> in het sjabloon");
    }
  }

  /** Reports what a chapter lacks. */
  void chapter(WrittenChapter chapter) {
    int[] level = new int[1];
    List<Supplier<Place>> place = new ArrayList<>(List.of(() -> place(chapter, "", "")));
    Xhtml.walk(
        chapter.content().nodes(),
        element -> {
          if (HEADING.matcher(element.getLocalName()).matches()) {
            String title = element.getTextContent().replaceAll("\\s+", " ").strip();
            String name = element.getAttribute("id");
            place.set(0, () -> place(chapter, name, title));
            int own = element.getLocalName().charAt(1) - '0';
            level[0] = heading(own, level[0], title, place.get(0));
          } else if (Xhtml.is(element, "table")) {
            table(element, place.get(0));
          } else if (DRAWINGS.contains(element.getLocalName()) && !hasWords(element)) {
            problems.add(
                place.get(0).get(),
                "een tekening onder deze kop heeft geen tekst voor wie haar niet ziet",
                "geef haar in het sjabloon een alt of aria-label");
          }
        });
  }

  private static boolean hasWords(Element drawing) {
    return !(drawing.getAttribute("alt") + drawing.getAttribute("aria-label")).isBlank();
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

  private void table(Element table, Supplier<Place> place) {
    List<Element> heads = Xhtml.all(table, "th");
    if (heads.isEmpty()) {
      problems.add(
          place.get(),
          "een tabel onder deze kop heeft zelf geen koppen",
          "gebruik <th> in het sjabloon");
    } else if (!heads.stream().allMatch(head -> head.hasAttribute("scope"))) {
      problems.add(
          place.get(),
          "een kop in een tabel zegt niet waar zij bij hoort",
          "schrijf in het sjabloon <th scope=\"col\"> of <th scope=\"row\">");
    }
  }

  /** The line of a heading in the chapter's template; its first line when it stands elsewhere. */
  private Place place(WrittenChapter chapter, String name, String title) {
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
