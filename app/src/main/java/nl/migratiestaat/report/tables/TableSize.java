package nl.migratiestaat.report.tables;

/** The sizes in which a table can be set, largest first, in points; print.css says the same. */
public enum TableSize {
  NORMAL("", 8.6, 8.1, 10),
  SMALL("klein", 7.8, 7.4, 8),
  SMALLEST("kleinst", 7.2, 6.9, 6);

  private final String css;
  private final double body;
  private final double head;
  private final double gap;

  TableSize(String css, double body, double head, double gap) {
    this.css = css;
    this.body = body;
    this.head = head;
    this.gap = gap;
  }

  /** The class of the style sheet. */
  String css() {
    return css;
  }

  double body() {
    return body;
  }

  double head() {
    return head;
  }

  /** The white before every column but the first. */
  double gap() {
    return gap;
  }
}
