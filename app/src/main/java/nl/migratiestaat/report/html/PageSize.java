package nl.migratiestaat.report.html;

/** The measures of a page that the style sheet of print has too, in points. */
public final class PageSize {

  /** The width of the text. */
  public static final double TEXT_WIDTH = 413;

  /** The width of the text on a page on its side. */
  public static final double SIDEWAYS_WIDTH = 655;

  private PageSize() {}
}
