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
    String call =
        "<sup class=\"nootverwijzing\"><a id=\"nootverwijzing-"
            + count
            + "\" href=\"#noot-"
            + count
            + "\" aria-label=\"Noot "
            + count
            + "\">"
            + count
            + "</a></sup>";
    if (medium == Medium.PRINT) {
      return call
          + "<span class=\"voetnoot\" id=\"noot-"
          + count
          + "\">"
          + numbered(html)
          + "</span>";
    }
    pending.add(new Chapter.Note(count, html));
    return call;
  }

  /** The number stands on the first line of the note and leads back to the call. */
  private String numbered(String html) {
    String number =
        "<a class=\"nootnummer\" href=\"#nootverwijzing-"
            + count
            + "\" aria-label=\"Terug naar noot "
            + count
            + " in de tekst\">"
            + count
            + "</a> ";
    return html.startsWith("<p>") ? "<p>" + number + html.substring(3) : number + html;
  }

  /** The notes since the last call, for the end of a chapter. */
  List<Chapter.Note> take() {
    List<Chapter.Note> taken = List.copyOf(pending);
    pending.clear();
    return taken;
  }
}
