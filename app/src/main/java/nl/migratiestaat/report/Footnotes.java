package nl.migratiestaat.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers the footnotes through the report. In print a note stands at its call and floats to the
 * foot of the page; on the web it goes to the end of its chapter.
 */
final class Footnotes {

  private final Medium medium;
  private final List<Chapter.Note> pending = new ArrayList<>();
  private int count;

  Footnotes(Medium medium) {
    this.medium = medium;
  }

  /** The HTML at the place of a note's call. */
  String add(String html) {
    count++;
    if (medium == Medium.PRINT) {
      return "<span class=\"voetnoot\" id=\"noot-" + count + "\">" + html + "</span>";
    }
    pending.add(new Chapter.Note(count, html));
    return "<sup class=\"nootverwijzing\"><a id=\"nootverwijzing-"
        + count
        + "\" href=\"#noot-"
        + count
        + "\">"
        + count
        + "</a></sup>";
  }

  /** The notes since the last call, for the end of a chapter. */
  List<Chapter.Note> take() {
    List<Chapter.Note> taken = List.copyOf(pending);
    pending.clear();
    return taken;
  }
}
