package nl.migratiestaat.report;

/** What a report is written for: the words are the same, the furniture differs. */
public enum Medium {
  /** Pages: footnotes at the foot, charts drawn by the page's own pen. */
  PRINT,
  /** One HTML file: footnotes at the end of the chapter, charts as SVG. */
  WEB
}
