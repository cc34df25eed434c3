package nl.migratiestaat.publication;

import java.util.List;

/** The forms in which a report can be written. */
public final class Formats {

  /** All of them. */
  public static final List<Format> ALL = List.of(new PdfFormat(), new HtmlFormat());

  private Formats() {}
}
