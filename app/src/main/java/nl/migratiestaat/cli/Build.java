package nl.migratiestaat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.publication.Composition;
import nl.migratiestaat.publication.Format;
import nl.migratiestaat.report.Report;
import nl.migratiestaat.report.Selection;

/** One build: compose, then write every form, when nothing is wrong. */
final class Build {

  private final Terminal terminal;
  private final int year;
  private final boolean concept;
  private final Selection selection;
  private final List<Format> formats;
  private final Path folder;
  private final Progress progress;

  Build(
      Terminal terminal,
      int year,
      boolean concept,
      Selection selection,
      List<Format> formats,
      Path folder) {
    this.terminal = terminal;
    this.year = year;
    this.concept = concept;
    this.selection = selection;
    this.formats = formats;
    this.folder = folder;
    this.progress = new Progress(terminal);
  }

  int run() {
    Project project = Project.at(terminal.folder());
    Composition composition = Composition.of(project, year, concept, progress::step);
    if (composition.problems().isEmpty() && composition.edition().isEmpty()) {
      progress.end();
      return terminal.noEdition(composition.dataset(), year);
    }
    boolean chapterExists = composition.edition().isEmpty() || composition.has(selection);
    if (composition.problems().isEmpty() && !chapterExists) {
      progress.end();
      return noChapter(composition);
    }
    Map<Format, Report> reports = new LinkedHashMap<>();
    for (Format format : formats) {
      progress.step("rapport opmaken voor " + format.name());
      composition
          .report(format.medium(), selection)
          .ifPresent(report -> reports.put(format, report));
    }
    progress.end();
    if (!composition.problems().isEmpty()) {
      terminal.problems(project, composition.problems());
      return Main.PROBLEMS;
    }
    if (!composition.errors().isEmpty()) {
      FindingsFormat.TEXT.print(composition.errors(), project, terminal);
      return Main.PROBLEMS;
    }
    reports.forEach((format, report) -> write(composition, format, report));
    new LooseEnds(composition).print(terminal);
    return Main.DONE;
  }

  private int noChapter(Composition composition) {
    terminal
        .error()
        .println(
            "migratiestaat: hoofdstuk "
                + selection.chapter().orElseThrow()
                + " bestaat niet; mogelijk is: "
                + String.join(", ", composition.chapterNumbers()));
    return Main.USAGE;
  }

  private void write(Composition composition, Format format, Report report) {
    progress.step(format.name() + " schrijven");
    int pages =
        format.write(
            composition,
            report,
            selection,
            (name, content) -> WholeFile.write(folder.resolve(name), content));
    progress.end();
    terminal
        .out()
        .println(
            summary(
                folder.resolve(format.file(report, selection)),
                pages,
                FindingsFormat.warnings(composition.findings())));
  }

  private String summary(Path file, int pages, String warnings) {
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
