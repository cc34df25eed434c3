package nl.migratiestaat.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.chart.canvas.Drawing;
import nl.migratiestaat.dataset.Edition;
import nl.migratiestaat.figure.Figure;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.ProjectFile;
import nl.migratiestaat.report.blocks.BlockTemplates;
import nl.migratiestaat.report.blocks.Content;
import nl.migratiestaat.report.blocks.Drawings;
import nl.migratiestaat.report.blocks.Material;
import nl.migratiestaat.report.blocks.WrittenChapter;
import nl.migratiestaat.report.html.Medium;
import nl.migratiestaat.report.html.Xhtml;
import nl.migratiestaat.text.tree.Part;
import nl.migratiestaat.text.tree.Section;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Node;

/** Puts chapters into one self-contained document, with cover and contents when it is whole. */
final class Page {

  private static final String TEMPLATE = "document.ftlh";
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
  private final Material material;
  private final Edition edition;
  private final Medium medium;
  private final BlockTemplates templates;
  private final Problems problems;

  /**
   * @param templates those that the chapters were written with
   */
  Page(
      Project project,
      Material material,
      Medium medium,
      BlockTemplates templates,
      Problems problems) {
    this.project = project;
    this.material = material;
    this.edition = material.edition();
    this.medium = medium;
    this.templates = templates;
    this.problems = problems;
  }

  private record Model(
      String medium,
      Head head,
      boolean concept,
      String year,
      Optional<Cover> cover,
      List<Section> contents,
      List<Figure> figures,
      List<ChapterModel> chapters) {}

  private record Head(
      String title,
      String description,
      String publisher,
      Content styles,
      Optional<Content> bookmarks) {}

  private record Cover(
      Optional<Content> logo,
      String title,
      Optional<String> year,
      String edition,
      Optional<String> closed,
      String published,
      Optional<String> publicationNumber) {}

  private record ChapterModel(
      String part, String anchor, String head, Content content, List<WrittenChapter.Note> notes) {}

  /** The document. */
  Document document(List<WrittenChapter> chapters, boolean whole) {
    Model model =
        new Model(
            medium.key(),
            head(chapters, whole),
            edition.isConcept(),
            String.valueOf(edition.year()),
            whole ? Optional.of(cover()) : Optional.empty(),
            whole || medium == Medium.WEB ? Contents.printed(chapters) : List.of(),
            whole ? List.copyOf(material.figures().values()) : List.of(),
            chapters.stream().map(Page::chapter).toList());
    Document document = templates.document();
    for (Node node : Xhtml.children(templates.page(TEMPLATE, model))) {
      if (Xhtml.is(node, "html")) {
        document.appendChild(node);
      }
    }
    return document;
  }

  private Head head(List<WrittenChapter> chapters, boolean whole) {
    return new Head(
        whole ? edition.title() : edition.title() + ": " + chapters.get(0).title(),
        "Cijfers en beleid over migratie in " + edition.year(),
        edition.publisher(),
        styles(),
        medium == Medium.PRINT
            ? Optional.of(Bookmarks.of(templates.document(), chapters, whole))
            : Optional.empty());
  }

  private Cover cover() {
    Optional<Drawing> logo = new Theme(project).drawnLogo(edition.publisher(), problems);
    Drawings drawings = material.drawings();
    boolean dated = edition.title().matches(".* \\d{4}");
    return new Cover(
        logo.map(drawing -> drawings.content(templates.document(), Theme.LOGO, () -> drawing)),
        edition.title().replaceAll(" \\d{4}$", ""),
        dated
            ? Optional.of(edition.title().substring(edition.title().length() - 4))
            : Optional.empty(),
        ordinal(edition.number()) + " editie",
        edition.closed().map(Dutch::date),
        Dutch.date(edition.published()).replaceFirst("^\\d+ ", ""),
        edition.publicationNumber());
  }

  private static String ordinal(int number) {
    String word =
        number >= 1 && number <= ORDINALS.size() ? ORDINALS.get(number - 1) : number + "e";
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static ChapterModel chapter(WrittenChapter chapter) {
    return new ChapterModel(
        chapter.part().name().toLowerCase(Locale.ROOT),
        chapter.part().anchor() + "-" + chapter.stem(),
        running(chapter),
        chapter.content(),
        chapter.notes());
  }

  /** What stands at the head of the chapter's pages. */
  private static String running(WrittenChapter chapter) {
    if (chapter.part() == Part.DASHBOARD) {
      return Contents.group(chapter.part());
    }
    String number =
        chapter.part() == Part.APPENDIX ? chapter.sections().get(0).label() : chapter.number();
    return number.isEmpty() ? chapter.title() : number + "\u00a0\u00a0" + chapter.title();
  }

  /** The style sheets of a medium; text that could end the style element is refused. */
  private Content styles() {
    StringBuilder css = new StringBuilder();
    String own = medium.key();
    for (String name :
        edition.isConcept() ? List.of("common", own, "concept-" + own) : List.of("common", own)) {
      project
          .read("templates/styles/" + name + ".css", problems)
          .map(ProjectFile::text)
          .ifPresent(css::append);
    }
    css.append(new Theme(project).css(problems));
    Document document = templates.document();
    DocumentFragment fragment = document.createDocumentFragment();
    fragment.appendChild(document.createTextNode(css.toString().replace("</", "<\\/")));
    return new Content(fragment);
  }
}
