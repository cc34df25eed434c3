package nl.migratiestaat.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.migratiestaat.audit.Audit;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.chart.canvas.ChartFonts;
import nl.migratiestaat.dataset.BackMatter;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.DatasetReader;
import nl.migratiestaat.dataset.Edition;
import nl.migratiestaat.dataset.Thresholds;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.Figure;
import nl.migratiestaat.figure.Figures;
import nl.migratiestaat.figure.SeriesLookup;
import nl.migratiestaat.input.Problem;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.process.ProcessDescription;
import nl.migratiestaat.process.ProcessReader;
import nl.migratiestaat.report.Completeness;
import nl.migratiestaat.report.Report;
import nl.migratiestaat.report.ReportWriter;
import nl.migratiestaat.report.Selection;
import nl.migratiestaat.report.Theme;
import nl.migratiestaat.report.blocks.Blocks;
import nl.migratiestaat.report.blocks.Drawings;
import nl.migratiestaat.report.blocks.FigureBlock;
import nl.migratiestaat.report.blocks.Material;
import nl.migratiestaat.report.html.Medium;
import nl.migratiestaat.text.Chapter;
import nl.migratiestaat.text.Texts;
import nl.migratiestaat.text.TextsReader;
import nl.migratiestaat.text.function.Methodology;
import nl.migratiestaat.text.tree.BlockNode;
import nl.migratiestaat.text.tree.Part;

/**
 * An edition, read, checked and laid out, but not written. Building writes what this makes,
 * checking reports what this finds, explaining looks in it; so none of them knows better than
 * another.
 */
public final class Composition {

  private final Project project;
  private final Problems problems;
  private final Dataset dataset;
  private final Optional<Edition> edition;
  private Optional<Cells> cells = Optional.empty();
  private Optional<Texts> texts = Optional.empty();
  private List<Finding> findings = List.of();
  private final Map<Boolean, Material> materials = new LinkedHashMap<>();

  private Composition(
      Project project, Dataset dataset, Optional<Edition> edition, Problems problems) {
    this.project = project;
    this.dataset = dataset;
    this.edition = edition;
    this.problems = problems;
  }

  /**
   * The edition about a year.
   *
   * @param concept whether it is a concept, also when it is final
   * @param progress is told what is being done
   */
  public static Composition of(
      Project project, int year, boolean concept, Consumer<String> progress) {
    Problems problems = new Problems();
    progress.accept("gegevens lezen");
    Dataset typed = DatasetReader.read(project, problems);
    Optional<Edition> edition =
        Optional.ofNullable(typed.editions().get(year)).map(one -> concept ? one.asConcept() : one);
    Dataset dataset = edition.map(typed::with).orElse(typed);
    Composition composition = new Composition(project, dataset, edition, problems);
    edition.ifPresent(found -> composition.read(found, progress));
    return composition;
  }

  private void read(Edition found, Consumer<String> progress) {
    progress.accept("teksten lezen");
    Cells numbers = new Cells(dataset, found.year());
    BackMatter matter = BackMatter.read(project, found.year(), problems);
    Map<String, ProcessDescription> processes = ProcessReader.read(project, problems);
    Optional<Thresholds> thresholds = Thresholds.read(project, problems);
    Texts words =
        TextsReader.read(
            project,
            new SeriesLookup(numbers),
            new Methodology(dataset.sources().values(), thresholds),
            matter.terms().keySet(),
            Blocks.forms(dataset, found),
            problems);
    cells = Optional.of(numbers);
    texts = Optional.of(words);
    Map<String, Figure> all = figures();
    new PrintedProse(dataset, found.year())
        .of(all.values(), matter, processes.values())
        .forEach(words.prose()::read);
    new Completeness(dataset, words, problems).check();
    Drawings drawings = new Drawings(fonts());
    for (boolean every : new boolean[] {false, true}) {
      Map<String, Figure> figures = every ? all : placed(all, words);
      materials.put(
          every, new Material(found, numbers, words, matter, processes, figures, drawings));
    }
    if (problems.isEmpty() && thresholds.isPresent()) {
      progress.accept("cijfers en teksten controleren");
      findings = Audit.run(project, numbers, words, thresholds.get(), problems);
    }
  }

  private ChartFonts fonts() {
    try {
      Theme theme = new Theme(project);
      return ChartFonts.load(theme.font(Theme.Face.REGULAR), theme.font(Theme.Face.SEMIBOLD));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All figures of the codebook, whether the texts place them or not. */
  private Map<String, Figure> figures() {
    Figures made = new Figures(cells());
    Map<String, Figure> figures = new LinkedHashMap<>();
    dataset.figures().forEach((key, definition) -> figures.put(key, made.figure(definition)));
    return figures;
  }

  /** Those that the texts place, in the order in which they stand. */
  private static Map<String, Figure> placed(Map<String, Figure> all, Texts words) {
    Map<String, Figure> placed = new LinkedHashMap<>();
    for (Chapter chapter : words.chapters()) {
      for (BlockNode figure : chapter.blocks(FigureBlock.NAME)) {
        String key = figure.subject().plain();
        if (all.containsKey(key)) {
          placed.put(key, all.get(key));
        }
      }
    }
    return placed;
  }

  /** The edition; empty when the year has none. */
  public Optional<Edition> edition() {
    return edition;
  }

  /** The numbers, with the edition as it is composed. */
  public Dataset dataset() {
    return dataset;
  }

  /** The numbers as printed; there are none without an edition. */
  public Cells cells() {
    return cells.orElseThrow();
  }

  /** The words; there are none without an edition. */
  public Texts texts() {
    return texts.orElseThrow();
  }

  /** What is wrong with the input, in the order of places. */
  public List<Problem> problems() {
    return problems.sorted();
  }

  /** What the audit found, by kind and place. */
  public List<Finding> findings() {
    return findings;
  }

  /** The findings that stop a build. */
  public List<Finding> errors() {
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
  }

  /** The numbers of the chapters. */
  public List<String> chapterNumbers() {
    return texts().chapters().stream()
        .filter(chapter -> chapter.part() == Part.CHAPTER)
        .map(chapter -> chapter.stem().substring(0, Math.max(0, chapter.stem().indexOf('-'))))
        .toList();
  }

  /** Whether an edition has anything in a selection. */
  public boolean has(Selection selection) {
    return !ReportWriter.chosen(texts().chapters(), selection).isEmpty();
  }

  /** The report laid out for a medium; empty, with problems, when something is wrong with it. */
  public Optional<Report> report(Medium medium, Selection selection) {
    if (edition.isEmpty() || !has(selection)) {
      return Optional.empty();
    }
    Material material = materials.get(selection.figures());
    Report report = ReportWriter.write(project, material, medium, selection, problems);
    return problems.isEmpty() ? Optional.of(report) : Optional.empty();
  }

  /** The house style of the publisher. */
  public Theme theme() {
    return new Theme(project);
  }
}
