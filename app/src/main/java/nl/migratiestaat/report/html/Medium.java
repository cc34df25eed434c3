package nl.migratiestaat.report.html;

import java.util.Locale;

/** What a report is written for: the words are the same, the furniture differs. */
public enum Medium {
  /** Pages: footnotes at the foot, charts drawn by the page's own pen. */
  PRINT,

  /** One HTML file: footnotes at the end of the chapter, charts as SVG. */
  WEB;

  /** How templates and style sheets call it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
