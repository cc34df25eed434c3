package nl.migratiestaat.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.migratiestaat.Golden;
import nl.migratiestaat.chart.ChartFonts;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.DatasetReader;
import nl.migratiestaat.dataset.Edition;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.opendata.Origins;
import nl.migratiestaat.report.Chapter;
import nl.migratiestaat.report.Medium;
import nl.migratiestaat.report.Page;
import nl.migratiestaat.report.Report;
import nl.migratiestaat.report.ReportBuilder;
import nl.migratiestaat.report.Theme;

/** A report, the page that was made of it, and its PDF. */
final class Built {

  private static final Path REAL = Golden.project();
  private static final Path SMALL = Golden.resource("pdf/project");
  private static final int YEAR = 2023;

  private final Report report;
  private final String html;
  private final byte[] pdf;

  private Built(Report report, String html, byte[] pdf) {
    this.report = report;
    this.html = html;
    this.pdf = pdf;
  }

  Report report() {
    return report;
  }

  String html() {
    return html;
  }

  byte[] pdf() {
    return pdf.clone();
  }

  /** The whole edition, built once for all tests. */
  private static final class Whole {
    static final Built BUILT = at(REAL);
  }

  static Built edition() {
    return Whole.BUILT;
  }

  /** A chapter of the edition, alone. */
  static Built chapter(String stem) {
    return at(REAL, stem);
  }

  /** A report of a few pages, with the looks of the real one. */
  static Built small(Path folder) {
    copy(REAL.resolve("templates"), folder.resolve("templates"), false);
    copy(REAL.resolve("templates/styles"), folder.resolve("templates/styles"), true);
    copy(REAL.resolve("templates/fonts"), folder.resolve("templates/fonts"), true);
    copy(REAL.resolve("data/thresholds.yaml"), folder.resolve("data/thresholds.yaml"), false);
    copy(SMALL, folder, true);
    return at(folder);
  }

  private static void copy(Path from, Path to, boolean deep) {
    try (Stream<Path> files = Files.walk(from, deep ? 9 : 1)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = file.equals(from) ? to : to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    Problems problems = new Problems();
    Project project = Project.at(folder);
    Dataset dataset = DatasetReader.read(project, problems);
    assertThat(problems.sorted()).isEmpty();
    Edition edition = dataset.editions().get(YEAR);
    Report report =
        ReportBuilder.build(project, dataset, edition, Medium.PRINT, fonts(project), problems);
    List<Chapter> chapters =
        report.chapters().stream()
            .filter(chapter -> stem.isEmpty() || chapter.stem().equals(stem))
            .toList();
    String html = new Page(project, problems).html(report, chapters, Medium.PRINT, stem.isEmpty());
    assertThat(problems.sorted()).isEmpty();
    Cells cells = new Cells(dataset, YEAR);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new PdfWriter(new Theme(project))
        .write(report, html, pages -> Origins.json(report, cells, pages), pdf);
    return new Built(report, html, pdf.toByteArray());
  }

  private static ChartFonts fonts(Project project) {
    Theme theme = new Theme(project);
    try {
      return ChartFonts.load(theme.font(Theme.Face.REGULAR), theme.font(Theme.Face.SEMIBOLD));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
