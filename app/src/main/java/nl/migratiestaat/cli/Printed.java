package nl.migratiestaat.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import nl.migratiestaat.pdf.PdfWriter;
import nl.migratiestaat.publication.Composition;
import nl.migratiestaat.report.Report;
import nl.migratiestaat.report.Trace;

/**
 * The numbers of an edition as they stand in print.
 *
 * @param traces in reading order
 * @param pages the printed page number of every anchor
 */
record Printed(List<Trace> traces, Map<String, Integer> pages) {

  /** Makes the pages of a report without keeping them. */
  static Printed of(Report report, Composition composition) {
    PdfWriter.Written written =
        new PdfWriter(composition.theme())
            .write(report, report.page(), pages -> "", OutputStream.nullOutputStream());
    return new Printed(report.traces(), written.anchors());
  }

  /** “, blz. 87”; empty when the page is not known. */
  String page(Trace trace) {
    Integer page = pages.get(trace.anchor());
    return page == null ? "" : ", blz. " + page;
  }
}
