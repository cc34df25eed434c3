package nl.migratiestaat.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.dataset.Edition;
import nl.migratiestaat.figure.Captions;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.ProjectFile;

/** Puts chapters into one self-contained, well-formed XHTML document. */
public final class Page {

  private static final List<String> ORDINALS =
      List.of(
          "eerste",
          "tweede",
          "derde",
          "vierde",
          "vijfde",
          "zesde",
          "zevende",
          "achtste",
          "negende",
          "tiende",
          "elfde",
          "twaalfde");

  private final Project project;
  private final Templates templates;
  private final Problems problems;

  public Page(Project project, Problems problems) {
    this.project = project;
    this.problems = problems;
    this.templates = new Templates(project, problems);
  }

  /**
   * The document.
   *
   * @param chapters those of the report's that it holds
   * @param whole whether cover and contents belong to it
   */
  public String html(Report report, List<Chapter> chapters, Medium medium, boolean whole) {
    Edition edition = report.edition();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("medium", medium.name().toLowerCase(Locale.ROOT));
    model.put("titel", whole ? edition.title() : edition.title() + ": " + chapters.get(0).title());
    model.put("omslagtitel", edition.title().replaceAll(" \\d{4}$", ""));
    model.put(
        "omslagjaar",
        edition.title().matches(".* \\d{4}")
            ? edition.title().substring(edition.title().length() - 4)
            : "");
    model.put("omschrijving", "Cijfers en beleid over migratie in " + edition.year());
    model.put("uitgever", edition.publisher());
    model.put("editie", ordinal(edition.number()) + " editie");
    model.put("jaar", String.valueOf(edition.year()));
    model.put("concept", edition.isConcept());
    model.put("afgesloten", edition.closed().map(day -> Captions.date(day.toString())).orElse(""));
    model.put(
        "verschenen", Captions.date(edition.published().toString()).replaceFirst("^\\d+ ", ""));
    model.put("publicatienummer", edition.publicationNumber().orElse(""));
    model.put("stijl", templates.markup(styles(medium, edition.isConcept())));
    model.put("omslag", whole);
    model.put(
        "logo",
        Optional.ofNullable(report.drawings().get(Theme.LOGO))
            .<Object>map(logo -> templates.markup(Drawings.html(Theme.LOGO, logo, medium)))
            .orElse(""));
    model.put("inhoud", whole || medium == Medium.WEB);
    model.put("inhoudsregels", Contents.printed(chapters));
    model.put("figurenlijst", whole ? report.figures().values().stream().toList() : List.of());
    model.put("hoofdstukken", chapters.stream().map(chapter -> chapter(chapter, medium)).toList());
    if (medium == Medium.PRINT) {
      model.put("bladwijzers", templates.markup(Bookmarks.html(chapters, whole)));
    }
    String html = Typography.inPrint(templates.page("document.ftlh", model));
    if (!edition.isConcept() && problems.isEmpty()) {
      new ReadingCheck(project, problems).check(chapters, html);
    }
    return medium == Medium.WEB ? "<!DOCTYPE html>\n" + html : html;
  }

  private static String ordinal(int number) {
    String word =
        number >= 1 && number <= ORDINALS.size() ? ORDINALS.get(number - 1) : number + "e";
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private Map<String, Object> chapter(Chapter chapter, Medium medium) {
    String html = medium == Medium.PRINT ? KeepTogether.keep(chapter.html()) : chapter.html();
    List<Map<String, Object>> notes = new ArrayList<>();
    chapter
        .notes()
        .forEach(
            note ->
                notes.add(Map.of("number", note.number(), "html", templates.markup(note.html()))));
    return Map.of(
        "stem", chapter.stem(),
        "deel", chapter.part().name().toLowerCase(Locale.ROOT),
        "anker", chapter.part().anchor(),
        "kopregel", running(chapter),
        "number", chapter.number(),
        "title", chapter.title(),
        "html", templates.markup(html),
        "noten", notes);
  }

  /** What stands at the head of the chapter's pages. */
  private static String running(Chapter chapter) {
    if (chapter.part() == Part.DASHBOARD) {
      return Contents.group(chapter.part());
    }
    String number =
        chapter.part() == Part.APPENDIX ? chapter.sections().get(0).label() : chapter.number();
    return number.isEmpty() ? chapter.title() : number + "\u00a0\u00a0" + chapter.title();
  }

  /** The style sheets of a medium; text that could end the style element is refused. */
  private String styles(Medium medium, boolean concept) {
    StringBuilder css = new StringBuilder();
    String own = medium.name().toLowerCase(Locale.ROOT);
    for (String name :
        concept ? List.of("common", own, "concept-" + own) : List.of("common", own)) {
      project
          .read("templates/styles/" + name + ".css", problems)
          .map(ProjectFile::text)
          .ifPresent(css::append);
    }
    css.append(new Theme(project).css(problems));
    return css.toString().replace("</", "<\\/");
  }
}
