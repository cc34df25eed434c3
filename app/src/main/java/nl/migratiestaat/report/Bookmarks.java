package nl.migratiestaat.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.migratiestaat.report.blocks.Content;
import nl.migratiestaat.report.blocks.WrittenChapter;
import nl.migratiestaat.report.html.Xhtml;
import nl.migratiestaat.text.tree.Section;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Element;

/** The PDF's bookmarks, three levels deep, in the form the PDF engine reads. */
final class Bookmarks {

  private Bookmarks() {}

  /**
   * The bookmarks of some chapters.
   *
   * @param whole whether the lists of contents and of figures are there too
   */
  static Content of(Document document, List<WrittenChapter> chapters, boolean whole) {
    List<Section> entries = new ArrayList<>();
    if (whole) {
      entries.add(new Section(1, "", "Inhoud", "inhoudsopgave-kop"));
      entries.add(new Section(1, "", "Figuren", "figurenlijst-kop"));
    }
    entries.addAll(Contents.entries(chapters));
    Element all = Xhtml.element(document, "bookmarks");
    Deque<Element> open = new ArrayDeque<>(List.of(all));
    Deque<Integer> levels = new ArrayDeque<>();
    for (Section entry : entries) {
      while (!levels.isEmpty() && levels.peek() >= entry.level()) {
        levels.pop();
        open.pop();
      }
      Element bookmark =
          Xhtml.element(document, "bookmark", "name", label(entry), "href", "#" + entry.id());
      open.peek().appendChild(bookmark);
      open.push(bookmark);
      levels.push(entry.level());
    }
    DocumentFragment fragment = document.createDocumentFragment();
    fragment.appendChild(all);
    return new Content(fragment);
  }

  private static String label(Section section) {
    return section.number().isEmpty() ? section.title() : section.number() + " " + section.title();
  }
}
