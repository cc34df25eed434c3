package nl.migratiestaat.publication;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import nl.migratiestaat.opendata.Origins;
import nl.migratiestaat.pdf.PdfWriter;
import nl.migratiestaat.report.Report;
import nl.migratiestaat.report.Selection;
import nl.migratiestaat.report.html.Medium;

/**
 * A tagged PDF for print, with the data inside; beside the whole report the origin of its numbers.
 */
final class PdfFormat implements Format {

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public Medium medium() {
    return Medium.PRINT;
  }

  @Override
  public int write(Composition composition, Report report, Selection selection, Target target) {
    AtomicReference<PdfWriter.Written> written = new AtomicReference<>();
    target.file(
        file(report, selection),
        out ->
            written.set(
                new PdfWriter(composition.theme())
                    .write(
                        report,
                        report.page(),
                        pages -> Origins.json(report.traces(), composition.cells(), pages),
                        out)));
    if (selection.isWhole()) {
      byte[] origins = written.get().origins().getBytes(StandardCharsets.UTF_8);
      target.file(Origins.FILE, out -> out.write(origins));
    }
    return written.get().pages();
  }
}
