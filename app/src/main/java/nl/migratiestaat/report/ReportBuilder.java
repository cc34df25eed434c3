package nl.migratiestaat.report;

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
import nl.migratiestaat.dataset.Thresholds;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.Figures;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.ProjectFile;

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
  private final MissingNumbers gaps;
  private final Completeness completeness;
  private final Directives directives;
  private final BackMatter matter;
  private final BackMatterBlocks backMatter;
  private final Abbreviations abbreviations;
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
    this.mistakes = new Mistakes(dataset, templates, problems);
    this.gaps = new MissingNumbers(fragments);
    this.completeness = new Completeness(dataset.figures().values(), mistakes, problems);
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
    this.matter = BackMatter.read(project, edition.year(), problems);
    this.abbreviations = new Abbreviations(matter.abbreviations());
    this.processes = new ProcessBlock(matter.processes(), templates, fragments, drawings, mistakes);
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
    ChapterWriter writer =
        new ChapterWriter(
            templates, fragments, outline, gaps, directives::lacksCommentary, mistakes);
    Map<String, Object> names = names();
    List<ChapterWriter.Draft> drafts = new ArrayList<>();
    boolean complete = true;
    for (Part part : Part.values()) {
      List<ChapterWriter.Draft> parts = drafts(part, writer, names);
      complete &= parts.size() == project.files(part.folder(), ".ftl").size();
      drafts.addAll(parts);
    }
    if (!templates.complete()) {
      outline.leaveOpen();
    }
    if (complete) {
      drafts.stream()
          .filter(draft -> draft.part() == Part.CHAPTER)
          .forEach(draft -> completeness.chapter(draft.stem(), directives.placed()));
      completeness.commentary(commentary, directives.commented());
    }
    List<Chapter> chapters =
        bound(drafts).stream()
            .map(draft -> writer.finish(draft, footnotes::take))
            .map(BoxTitles::level)
            .map(abbreviations::explain)
            .toList();
    new Theme(project)
        .drawnLogo(edition.publisher(), problems)
        .ifPresent(logo -> drawings.add(Theme.LOGO, logo));
    return new Report(edition, chapters, figurePages.figures(), drawings.all(), gaps.leftOut());
  }

  private List<ChapterWriter.Draft> drafts(
      Part part, ChapterWriter writer, Map<String, Object> names) {
    return project.files(part.folder(), ".ftl").stream()
        .flatMap(name -> project.read(name, problems).stream())
        .flatMap(file -> draft(part, file, writer, names).stream())
        .toList();
  }

  private Optional<ChapterWriter.Draft> draft(
      Part part, ProjectFile file, ChapterWriter writer, Map<String, Object> names) {
    int before = directives.placed().size();
    Optional<ChapterWriter.Draft> draft = writer.draft(part, file, names);
    completeness.file(file, directives.placed().subList(before, directives.placed().size()));
    return draft;
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
    Map<String, TextFunction> functions =
        Functions.all(
            numbers,
            fragments,
            outline,
            mistakes,
            gaps,
            new Methodology(dataset.sources().values(), Thresholds.read(project, problems)),
            matter.terms().keySet());
    names.putAll(functions);
    directives
        .all()
        .forEach(
            (name, block) ->
                names.merge(name, block, (function, same) -> new Call(block, functions.get(name))));
    names.putAll(backMatter.all());
    names.putAll(
        new DashboardBlocks(numbers, templates, fragments, drawings, outline, mistakes, gaps)
            .all());
    names.put("proces", processes.block());
    names.putAll(overviews.all());
    names.put("jaar", String.valueOf(edition.year()));
    names.put("vorigjaar", String.valueOf(edition.year() - 1));
    return names;
  }
}
