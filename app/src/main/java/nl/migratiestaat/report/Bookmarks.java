package nl.migratiestaat.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The PDF's bookmarks, three levels deep, in the form the PDF engine reads. */
final class Bookmarks {

  private static final int DEEPEST = 3;

  private Bookmarks() {}

  static String html(List<Chapter> chapters) {
    StringBuilder html = new StringBuilder("<bookmarks>");
    Deque<Integer> open = new ArrayDeque<>();
    for (Chapter chapter : chapters) {
      for (Section section : chapter.sections()) {
        boolean shown = section.level() == 1 || !section.number().isEmpty();
        if (shown && section.level() <= DEEPEST) {
          close(open, section.level(), html);
          html.append("<bookmark name=\"")
              .append(Html.escape(label(section)))
              .append("\" href=\"#")
              .append(section.id())
              .append("\">");
          open.push(section.level());
        }
      }
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
