package nl.migratiestaat.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The PDF's bookmarks, three levels deep, in the form the PDF engine reads. */
final class Bookmarks {

  private Bookmarks() {}

  /**
   * The bookmarks of some chapters.
   *
   * @param whole whether the lists of contents and of figures are there too
   */
  static String html(List<Chapter> chapters, boolean whole) {
    List<Section> entries = new ArrayList<>();
    if (whole) {
      entries.add(new Section(1, "", "Inhoud", "inhoudsopgave-kop"));
      entries.add(new Section(1, "", "Figuren", "figurenlijst-kop"));
    }
    entries.addAll(Contents.entries(chapters));
    StringBuilder html = new StringBuilder("<bookmarks>");
    Deque<Integer> open = new ArrayDeque<>();
    for (Section entry : entries) {
      close(open, entry.level(), html);
      html.append("<bookmark name=\"")
          .append(Html.escape(label(entry)))
          .append("\" href=\"#")
          .append(entry.id())
          .append("\">");
      open.push(entry.level());
    }
    close(open, 0, html);
    return html.append("</bookmarks>").toString();
  }

  private static void close(Deque<Integer> open, int level, StringBuilder html) {
    while (!open.isEmpty() && open.peek() >= level) {
      open.pop();
      html.append("</bookmark>");
    }
  }

  private static String label(Section section) {
    return section.number().isEmpty() ? section.title() : section.number() + " " + section.title();
  }
}
