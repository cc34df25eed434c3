package nl.migratiestaat.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.migratiestaat.figure.Figure;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.report.blocks.BlockTemplates;
import nl.migratiestaat.report.blocks.ChapterWriter;
import nl.migratiestaat.report.blocks.Material;
import nl.migratiestaat.report.blocks.WrittenChapter;
import nl.migratiestaat.report.html.Medium;
import nl.migratiestaat.report.html.Xhtml;
import nl.migratiestaat.report.typography.Abbreviations;
import nl.migratiestaat.report.typography.KeepTogether;
import nl.migratiestaat.report.typography.Typography;
import nl.migratiestaat.text.Chapter;
import nl.migratiestaat.text.tree.Part;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Writes the material of a report as one document for a medium. */
public final class ReportWriter {

  private final Project project;
  private final Material material;
  private final Medium medium;
  private final Problems problems;
  private final BlockTemplates templates;

  private ReportWriter(Project project, Material material, Medium medium, Problems problems) {
    this.project = project;
    this.material = material;
    this.medium = medium;
    this.problems = problems;
    this.templates = new BlockTemplates(project, Xhtml.document(), problems);
  }

  /** The report; what is wrong with it stands in problems. */
  public static Report write(
      Project project, Material material, Medium medium, Selection selection, Problems problems) {
    return new ReportWriter(project, material, medium, problems).write(selection);
  }

  /** The chapters of a selection; dashboards and appendices have numbers of their own. */
  public static List<Chapter> chosen(List<Chapter> chapters, Selection selection) {
    return selection
        .chapter()
        .map(
            number ->
                chapters.stream()
                    .filter(one -> one.part() == Part.CHAPTER)
                    .filter(one -> one.stem().startsWith(number + "-"))
                    .toList())
        .orElse(chapters);
  }

  private Report write(Selection selection) {
    List<WrittenChapter> chapters = selection.figures() ? figures(selection) : chapters(selection);
    List<Trace> traces = Traces.of(chapters, material.figures());
    boolean published = !material.edition().isConcept() && problems.isEmpty();
    ReadingCheck check = new ReadingCheck(project, problems);
    if (published) {
      chapters.forEach(check::chapter);
    }
    if (medium == Medium.PRINT) {
      chapters.forEach(chapter -> KeepTogether.keep(chapter.content().nodes()));
    }
    Document page =
        new Page(project, material, medium, templates, problems)
            .document(chapters, selection.isWhole());
    Typography.print(page);
    if (published) {
      check.page(page);
    }
    return new Report(
        material.edition(), page, material.figures(), material.drawings().all(), traces);
  }

  private List<WrittenChapter> chapters(Selection selection) {
    ChapterWriter writer = new ChapterWriter(material, medium, templates, problems);
    Abbreviations abbreviations = new Abbreviations(material.matter().abbreviations());
    List<WrittenChapter> written =
        chosen(material.texts().chapters(), selection).stream().map(writer::chapter).toList();
    for (WrittenChapter chapter : written) {
      Node content = chapter.content().nodes();
      content.normalize();
      abbreviations.explain(content);
    }
    return written;
  }

  private List<WrittenChapter> figures(Selection selection) {
    ChapterWriter writer = new ChapterWriter(material, medium, templates, problems);
    Map<String, List<Figure>> byChapter = new LinkedHashMap<>();
    for (Figure figure : material.figures().values()) {
      byChapter
          .computeIfAbsent(figure.definition().chapter(), stem -> new ArrayList<>())
          .add(figure);
    }
    return byChapter.entrySet().stream()
        .filter(
            one ->
                selection.chapter().isEmpty()
                    || one.getKey().startsWith(selection.chapter().get() + "-"))
        .map(one -> writer.figures(one.getKey(), one.getValue()))
        .toList();
  }
}
