package nl.migratiestaat.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.pdf.PdfWriter;
import nl.migratiestaat.report.Medium;
import nl.migratiestaat.report.Page;
import nl.migratiestaat.report.Report;
import nl.migratiestaat.report.ReportBuilder;
import nl.migratiestaat.report.Theme;
import nl.migratiestaat.report.Trace;
import nl.migratiestaat.report.Traces;

/**
 * The numbers of an edition as they stand in print.
 *
 * @param traces in reading order
 * @param pages the printed page number of every anchor
 */
record Printed(List<Trace> traces, Map<String, Integer> pages) {

  static final Printed NOTHING = new Printed(List.of(), Map.of());

  /** Makes the edition's pages without keeping them; what is wrong stands in problems. */
  static Printed of(Project project, Dataset dataset, int year, Problems problems) {
    Report report =
        ReportBuilder.build(
            project,
            dataset,
            dataset.editions().get(year),
            Medium.PRINT,
            Build.fonts(project),
            problems);
    String html = new Page(project, problems).html(report, report.chapters(), Medium.PRINT, true);
    if (!problems.isEmpty()) {
      return NOTHING;
    }
    PdfWriter.Written written =
        new PdfWriter(new Theme(project))
            .write(report, html, pages -> "", OutputStream.nullOutputStream());
    return new Printed(Traces.of(report), written.anchors());
  }

  /** “, blz. 87”; empty when the page is not known. */
  String page(Trace trace) {
    Integer page = pages.get(trace.anchor());
    return page == null ? "" : ", blz. " + page;
  }
}
