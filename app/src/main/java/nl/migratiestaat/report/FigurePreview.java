package nl.migratiestaat.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.migratiestaat.chart.ChartFonts;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.Edition;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.Figures;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;

/**
 * Makes a report of nothing but figures, in the codebook's order, for looking at them all. A chart
 * has its cells beneath it, so that both views of the same numbers can be compared.
 */
public final class FigurePreview {

  private FigurePreview() {}

  /** The figures of an edition, chapter by chapter. */
  public static Report build(
      Project project,
      Dataset dataset,
      Edition edition,
      Medium medium,
      ChartFonts fonts,
      Problems problems) {
    Templates templates = new Templates(project, problems);
    Drawings drawings = new Drawings(fonts, templates, medium);
    FigurePages pages =
        new FigurePages(
            new Figures(new Cells(dataset, edition.year())),
            drawings,
            templates,
            medium,
            FigurePages.Cells.BENEATH_CHARTS);
    Map<String, List<FigureDefinition>> byChapter = new LinkedHashMap<>();
    dataset
        .figures()
        .values()
        .forEach(
            figure ->
                byChapter.computeIfAbsent(figure.chapter(), c -> new ArrayList<>()).add(figure));
    List<Chapter> chapters = new ArrayList<>();
    byChapter.forEach((stem, figures) -> chapters.add(chapter(stem, figures, pages)));
    return new Report(edition, chapters, pages.figures(), drawings.all(), Map.of());
  }

  private static Chapter chapter(String stem, List<FigureDefinition> figures, FigurePages pages) {
    String title = "Figuren van hoofdstuk " + stem.substring(0, Math.max(0, stem.indexOf('-')));
    List<Section> sections = new ArrayList<>();
    sections.add(new Section(1, "", title, "figuren-" + stem));
    StringBuilder html = new StringBuilder();
    html.append("<h1 id=\"figuren-").append(stem).append("\">").append(title).append("</h1>\n");
    for (FigureDefinition figure : figures) {
      html.append(pages.html(figure));
      sections.add(
          new Section(
              2, String.valueOf(figure.number()), figure.title(), "figuur-" + figure.key()));
    }
    return new Chapter(stem, "", sections, html.toString(), List.of());
  }
}
