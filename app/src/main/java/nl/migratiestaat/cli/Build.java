package nl.migratiestaat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.migratiestaat.audit.Finding;
import nl.migratiestaat.audit.Severity;
import nl.migratiestaat.chart.ChartFonts;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.DatasetReader;
import nl.migratiestaat.dataset.Edition;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.opendata.Origins;
import nl.migratiestaat.pdf.PdfWriter;
import nl.migratiestaat.report.Chapter;
import nl.migratiestaat.report.FigurePreview;
import nl.migratiestaat.report.Medium;
import nl.migratiestaat.report.Page;
import nl.migratiestaat.report.Part;
import nl.migratiestaat.report.Report;
import nl.migratiestaat.report.ReportBuilder;
import nl.migratiestaat.report.Theme;

/** One build: read, make, write. */
final class Build {

  static final List<String> FORMATS = List.of("pdf", "html");

  private final Terminal terminal;
  private final int year;
  private final Optional<Integer> chapter;
  private final boolean figures;
  private final boolean concept;
  private final List<String> formats;
  private final Path folder;
  private final Progress progress;
  private String warnings = "";

  Build(
      Terminal terminal,
      int year,
      Optional<Integer> chapter,
      boolean figures,
      boolean concept,
      List<String> formats,
      Path folder) {
    this.terminal = terminal;
    this.year = year;
    this.chapter = chapter;
    this.figures = figures;
    this.concept = concept;
    this.formats = formats;
    this.folder = folder;
    this.progress = new Progress(terminal);
  }

  int run() {
    Project project = Project.at(terminal.folder());
    Problems problems = new Problems();
    progress.step("gegevens lezen");
    Dataset asTyped = DatasetReader.read(project, problems);
    Optional<Edition> edition =
        Optional.ofNullable(asTyped.editions().get(year))
            .map(typed -> concept ? typed.asConcept() : typed);
    if (edition.isEmpty()) {
      progress.end();
      return problems.isEmpty() ? terminal.noEdition(asTyped, year) : refused(project, problems);
    }
    Dataset dataset = asTyped.with(edition.get());
    progress.step("cijfers en teksten controleren");
    List<Finding> findings =
        problems.isEmpty() ? Checks.run(project, dataset, year, problems) : List.of();
    warnings = FindingsFormat.warnings(findings);
    List<Finding> errors =
        findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      progress.end();
      FindingsFormat.TEXT.print(errors, project, terminal);
      return Main.PROBLEMS;
    }
    LooseEnds looseEnds = new LooseEnds(edition.get(), dataset, findings);
    for (String format : formats) {
      Medium medium = format.equals("pdf") ? Medium.PRINT : Medium.WEB;
      progress.step(
          medium == Medium.PRINT ? "rapport opmaken voor pdf" : "rapport opmaken voor html");
      Report report =
          figures
              ? FigurePreview.build(
                  project, dataset, edition.get(), medium, fonts(project), problems)
              : ReportBuilder.build(
                  project, dataset, edition.get(), medium, fonts(project), problems);
      Optional<List<Chapter>> chapters = chosen(report);
      if (chapters.isEmpty() && problems.isEmpty()) {
        terminal
            .error()
            .println(
                "migratiestaat: hoofdstuk "
                    + chapter.orElseThrow()
                    + " bestaat niet; mogelijk is: "
                    + numbers(report));
        return Main.USAGE;
      }
      String html =
          chapters
              .map(
                  found ->
                      new Page(project, problems)
                          .html(report, found, medium, chapter.isEmpty() && !figures))
              .orElse("");
      if (!problems.isEmpty()) {
        return refused(project, problems);
      }
      write(project, dataset, report, html, medium);
      looseEnds.leftOut(report.leftOut());
    }
    looseEnds.print(terminal);
    return Main.DONE;
  }

  private int refused(Project project, Problems problems) {
    progress.end();
    terminal.problems(project, problems.sorted());
    return Main.PROBLEMS;
  }

  static ChartFonts fonts(Project project) {
    try {
      Theme theme = new Theme(project);
      return ChartFonts.load(theme.font(Theme.Face.REGULAR), theme.font(Theme.Face.SEMIBOLD));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<List<Chapter>> chosen(Report report) {
    if (chapter.isEmpty()) {
      return Optional.of(report.chapters());
    }
    List<Chapter> chosen =
        chapters(report).filter(one -> one.stem().startsWith(chapter.get() + "-")).toList();
    return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
  }

  private static String numbers(Report report) {
    return String.join(
        ", ",
        chapters(report).map(one -> one.stem().substring(0, one.stem().indexOf('-'))).toList());
  }

  /** Dashboards and appendices have numbers of their own. */
  private static Stream<Chapter> chapters(Report report) {
    return report.chapters().stream().filter(one -> one.part() == Part.CHAPTER);
  }

  private void write(Project project, Dataset dataset, Report report, String html, Medium medium) {
    String name =
        report.edition().file()
            + chapter.map(number -> "-hoofdstuk-" + number).orElse("")
            + (figures ? "-figuren" : "");
    Path file = folder.resolve(name + (medium == Medium.PRINT ? ".pdf" : ".html"));
    progress.step((medium == Medium.PRINT ? "pdf" : "html") + " schrijven");
    AtomicReference<PdfWriter.Written> written = new AtomicReference<>();
    Cells cells = new Cells(dataset, report.edition().year());
    WholeFile.write(
        file,
        out -> {
          if (medium == Medium.PRINT) {
            written.set(
                new PdfWriter(new Theme(project))
                    .write(report, html, pages -> Origins.json(report, cells, pages), out));
          } else {
            out.write(html.getBytes(StandardCharsets.UTF_8));
          }
        });
    Optional<PdfWriter.Written> pdf = Optional.ofNullable(written.get());
    pdf.filter(done -> chapter.isEmpty() && !figures)
        .ifPresent(
            done ->
                WholeFile.write(
                    folder.resolve("herkomst.json"),
                    out -> out.write(done.origins().getBytes(StandardCharsets.UTF_8))));
    progress.end();
    terminal.out().println(summary(file, pdf.map(PdfWriter.Written::pages).orElse(0)));
  }

  private String summary(Path file, int pages) {
    try {
      Path shown = file.startsWith(terminal.folder()) ? terminal.folder().relativize(file) : file;
      String size =
          Files.size(file) < 1_000_000
              ? Files.size(file) / 1000 + " kB"
              : tenths(Files.size(file)) + " MB";
      return shown
          + ": "
          + (pages > 0 ? pages + " pagina's, " : "")
          + size
          + ", in "
          + progress.seconds()
          + " s, "
          + warnings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tenths(long bytes) {
    long tenths = (bytes + 50_000) / 100_000;
    return tenths / 10 + "," + tenths % 10;
  }
}
