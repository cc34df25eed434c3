package nl.migratiestaat.publication;

import java.io.IOException;
import java.io.OutputStream;
import nl.migratiestaat.report.Report;
import nl.migratiestaat.report.Selection;
import nl.migratiestaat.report.html.Medium;

/** A form in which a report is written. */
public interface Format {

  /** How it is asked for, and the ending of its file: {@code pdf}. */
  String name();

  /** What the report is laid out for. */
  Medium medium();

  /**
   * Writes a report.
   *
   * @param composition that the report is of
   * @return how many pages it has; 0 for a form without pages
   */
  int write(Composition composition, Report report, Selection selection, Target target);

  /** The name of the report's own file. */
  default String file(Report report, Selection selection) {
    return report.edition().file() + selection.suffix() + "." + name();
  }

  /** Where files are written. */
  @FunctionalInterface
  interface Target {

    /** Writes a file that is there whole, or not at all. */
    void file(String name, Content content);
  }

  /** What fills a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}
