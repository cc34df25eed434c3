package nl.migratiestaat.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.Folders;
import nl.migratiestaat.Golden;
import nl.migratiestaat.LiveEdition;
import nl.migratiestaat.Looks;
import nl.migratiestaat.dataset.DatasetReader;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.opendata.Origins;
import nl.migratiestaat.publication.Composition;
import nl.migratiestaat.report.Report;
import nl.migratiestaat.report.Selection;
import nl.migratiestaat.report.html.HtmlWriter;
import nl.migratiestaat.report.html.Medium;
import nl.migratiestaat.report.html.Xhtml;
import nl.migratiestaat.text.Chapter;
import nl.migratiestaat.text.tree.Part;
import org.w3c.dom.Element;

/** A report, the page that was made of it, and its PDF. */
final class Built {

  /** A chapter of the report and its part of the page. */
  record BuiltChapter(Part part, String stem, String title, String html) {}

  private final Report report;
  private final String html;
  private final List<BuiltChapter> chapters;
  private final byte[] pdf;

  private Built(Report report, String html, List<BuiltChapter> chapters, byte[] pdf) {
    this.report = report;
    this.html = html;
    this.chapters = chapters;
    this.pdf = pdf;
  }

  Report report() {
    return report;
  }

  /** The page, as a text. */
  String html() {
    return html;
  }

  /** The chapters on the page. */
  List<BuiltChapter> chapters() {
    return chapters;
  }

  byte[] pdf() {
    return pdf.clone();
  }

  /** The whole edition, built once for all tests. */
  private static final class Whole {
    static final Built BUILT = at(Golden.project());
  }

  /** The edition that editors work on; a test may say of it only what holds whatever it says. */
  static Built edition() {
    return Whole.BUILT;
  }

  /** A chapter of that edition, alone. */
  static Built chapter(String stem) {
    return at(Golden.project(), stem);
  }

  /** A report of a few pages, with the looks of the real one. */
  static Built small(Path folder) {
    try {
      Folders.copy(Golden.resource("pdf/project"), folder);
      Looks.forPrint(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return at(folder);
  }

  /** The report of the project in a folder. */
  static Built at(Path folder) {
    return at(folder, "");
  }

  /**
   * A chapter of the project in a folder.
   *
   * @param stem its name; empty for the whole report
   */
  static Built at(Path folder, String stem) {
    Project project = Project.at(folder);
    int year = LiveEdition.newest(DatasetReader.read(project, new Problems()));
    Composition composition = Composition.of(project, year, false, step -> {});
    Optional<Integer> number =
        Optional.of(stem)
            .filter(one -> !one.isEmpty())
            .map(one -> one.split("-", 2)[0])
            .map(Integer::valueOf);
    Report report =
        composition
            .report(Medium.PRINT, new Selection(number, false))
            .orElseThrow(() -> new AssertionError(composition.problems()));
    Element page = report.page().getDocumentElement();
    List<BuiltChapter> chapters = chapters(composition, page);
    String html = HtmlWriter.text(page);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new PdfWriter(composition.theme())
        .write(
            report,
            report.page(),
            pages -> Origins.json(report.traces(), composition.cells(), pages),
            pdf);
    return new Built(report, html, chapters, pdf.toByteArray());
  }

  private static List<BuiltChapter> chapters(Composition composition, Element page) {
    Map<String, Element> sections = new HashMap<>();
    Xhtml.all(page, "section").forEach(one -> sections.put(one.getAttribute("id"), one));
    List<BuiltChapter> chapters = new ArrayList<>();
    for (Chapter chapter : composition.texts().chapters()) {
      Element section = sections.get(chapter.part().anchor() + "-" + chapter.stem());
      if (section != null) {
        chapters.add(
            new BuiltChapter(
                chapter.part(), chapter.stem(), chapter.title(), HtmlWriter.text(section)));
      }
    }
    return chapters;
  }
}
