package nl.migratiestaat.report;

import freemarker.template.TemplateMethodModelEx;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.chart.ChartFonts;
import nl.migratiestaat.dataset.BackMatter;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.Edition;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.Place;
import nl.migratiestaat.dataset.Problems;
import nl.migratiestaat.dataset.Project;
import nl.migratiestaat.dataset.ProjectFile;
import nl.migratiestaat.dataset.Suggestion;
import nl.migratiestaat.dataset.Thresholds;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.Figures;

/**
 * Makes the report of one edition from templates, commentary and figures. Sections, figures and
 * footnotes are numbered over the whole report, so that a chapter that is written alone bears the
 * numbers it has in print.
 */
public final class ReportBuilder {

  static final String CHAPTERS = "templates/chapters";

  private final Project project;
  private final Dataset dataset;
  private final Edition edition;
  private final Problems problems;
  private final Fragments fragments = new Fragments();
  private final Outline outline = new Outline();
  private final Templates templates;
  private final Drawings drawings;
  private final FigurePages figurePages;
  private final Footnotes footnotes;
  private final Commentary commentary;
  private final Mistakes mistakes;
  private final Gaps gaps;
  private final Directives directives;
  private final BackMatterBlocks backMatter;
  private final ProcessBlock processes;
  private final Overviews overviews;

  private ReportBuilder(
      Project project,
      Dataset dataset,
      Edition edition,
      Medium medium,
      ChartFonts fonts,
      Problems problems) {
    this.project = project;
    this.dataset = dataset;
    this.edition = edition;
    this.problems = problems;
    this.templates = new Templates(project, problems);
    Cells cells = new Cells(dataset, edition.year());
    this.drawings = new Drawings(fonts, templates, medium);
    this.figurePages = 
        new FigurePages(
            new Figures(cells), drawings, templates, medium, FigurePages.Cells.IN_TABLES);
    this.footnotes = new Footnotes(medium);
    this.commentary = Commentary.read(project, edition.year(), problems);
    this.mistakes = new Mistakes(dataset, templates.files(), problems);
    this.gaps = new Gaps(fragments);
    this.directives =
        new Directives(
            templates,
            fragments,
            commentary,
            mistakes,
            gaps,
            dataset.figures(),
            figurePages::html,
            footnotes::add);
    this.overviews =
        new Overviews(cells, edition, fragments, templates, drawings, medium, problems);
    BackMatter matter = BackMatter.read(project, edition.year(), problems);
    this.processes =
        new ProcessBlock(matter.processes(), templates, fragments, drawings, mistakes);
    this.backMatter =
        new BackMatterBlocks(
            matter,
            templates,
            fragments,
            figurePages.figures(),
            figurePages::table,
            outline::chapterTitle);
  }

  /** The report of an edition; what is wrong with it stands in problems. */
  public static Report build(
      Project project,
      Dataset dataset,
      Edition edition,
      Medium medium,
      ChartFonts fonts,
      Problems problems) {
    return new ReportBuilder(project, dataset, edition, medium, fonts, problems).build();
  }

  private Report build() {
    ChapterWriter writer = new ChapterWriter(templates, fragments, outline, gaps, directives::lacksCommentary, problems);
    Map<String, Object> names = names();
    List<ChapterWriter.Draft> drafts = new ArrayList<>();
    boolean complete = true;
    for (Part part : Part.values()) {
      List<ChapterWriter.Draft> parts = drafts(part, writer, names);
      complete &= parts.size() == project.files(part.folder(), ".ftl").size();
      drafts.addAll(parts);
    }
    if (complete) {
      checkPlaces(drafts.stream().filter(draft -> draft.part() == Part.CHAPTER).toList());
    }
    List<Chapter> chapters =
        bound(drafts).stream().map(draft -> writer.finish(draft, footnotes::take)).toList();
    return new Report(
        edition, chapters, figurePages.figures(), drawings.all(), gaps.leftOut());
  }

  private List<ChapterWriter.Draft> drafts(
      Part part, ChapterWriter writer, Map<String, Object> names) {
    return project.files(part.folder(), ".ftl").stream()
        .flatMap(name -> project.read(name, problems).stream())
        .flatMap(file -> writer.draft(part, file, names).stream())
        .toList();
  }

  /** In the order of the pages: the dashboards stand between the introduction and chapter 1. */
  private static List<ChapterWriter.Draft> bound(List<ChapterWriter.Draft> drafts) {
    return drafts.stream()
        .sorted(
            Comparator.comparingInt(
                draft ->
                    switch (draft.part()) {
                      case CHAPTER -> draft.number().isEmpty() ? 0 : 2;
                      case DASHBOARD -> 1;
                      case APPENDIX -> 3;
                    }))
        .toList();
  }

  private Map<String, Object> names() {
    Map<String, Object> names = new LinkedHashMap<>();
    Numbers numbers = new Numbers(new Cells(dataset, edition.year()));
    Map<String, TemplateMethodModelEx> functions =
        new Functions(
                numbers,
                fragments,
                outline,
                mistakes,
                gaps,
                new Rules(dataset.sources().values(), Thresholds.read(project, problems)))
            .all();
    names.putAll(functions);
    directives
        .all()
        .forEach(
            (name, block) ->
                names.merge(name, block, (function, same) -> new Call(block, functions.get(name))));
    names.putAll(backMatter.all());
    names.put("proces", processes.block());
    names.putAll(overviews.all());
    names.put("jaar", String.valueOf(edition.year()));
    names.put("vorigjaar", String.valueOf(edition.year() - 1));
    return names;
  }

  /**
   * Every figure of a chapter is placed once, in the codebook's order; all commentary has a place.
   */
  private void checkPlaces(List<ChapterWriter.Draft> drafts) {
    for (ChapterWriter.Draft draft : drafts) {
      List<FigureDefinition> expected =
          dataset.figures().values().stream()
              .filter(figure -> figure.chapter().equals(draft.stem()))
              .toList();
      expected.stream()
          .filter(figure -> !directives.placed().contains(figure.key()))
          .forEach(this::missing);
      checkOrder(draft, expected.stream().map(FigureDefinition::key).toList());
    }
    commentary.parts().values().stream()
        .filter(part -> !directives.commented().contains(part.key()))
        .forEach(
            part ->
                problems.add(
                    part.place(),
                    "de duiding “" + part.key() + "” heeft geen plaats in een hoofdstuk",
                    Suggestion.of(part.key(), directives.commented())));
  }

  private void missing(FigureDefinition figure) {
    problems.add(
        figure.place(),
        "de figuur “" + figure.key() + "” staat niet in hoofdstuk " + figure.chapter(),
        "zet <@figuur \"" + figure.key() + "\"/> in " + CHAPTERS + "/" + figure.chapter() + ".ftl");
  }

  private void checkOrder(ChapterWriter.Draft draft, List<String> expected) {
    List<String> placed = directives.placed().stream().filter(expected::contains).toList();
    List<String> wanted = expected.stream().filter(placed::contains).toList();
    for (int i = 0; i < placed.size(); i++) {
      if (!placed.get(i).equals(wanted.get(i))) {
        String name = CHAPTERS + "/" + draft.stem() + ".ftl";
        Optional<ProjectFile> file = Optional.ofNullable(templates.files().get(name));
        Place place =
            file.map(
                    found ->
                        Mistakes.place(
                            found, Math.max(0, found.text().indexOf("\"" + placed.get(0) + "\""))))
                .orElse(new Place(name, 1, 1));
        problems.add(
            place,
            "de figuren staan niet in de volgorde van het codeboek: hier staat “"
                + placed.get(i)
                + "”, verwacht is “"
                + wanted.get(i)
                + "”");
        return;
      }
    }
  }
}
