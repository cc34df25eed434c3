package nl.migratiestaat.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.migratiestaat.figure.Figure;
import nl.migratiestaat.report.blocks.WrittenChapter;
import nl.migratiestaat.report.html.Anchors;
import nl.migratiestaat.report.html.Xhtml;
import nl.migratiestaat.text.tree.Section;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds every printed number of some chapters that knows its series, in reading order. */
final class Traces {

  private static final String SERIES = "data-reeks";

  private final Map<String, Figure> figures;
  private final Map<String, Section> sections = new HashMap<>();
  private final List<Trace> traces = new ArrayList<>();
  private WrittenChapter chapter;
  private String section = "";
  private String heading = "";

  private Traces(Map<String, Figure> figures) {
    this.figures = figures;
  }

  /** The printed numbers of chapters. */
  static List<Trace> of(List<WrittenChapter> chapters, Map<String, Figure> figures) {
    Traces traces = new Traces(figures);
    for (WrittenChapter one : chapters) {
      one.sections().forEach(section -> traces.sections.put(section.id(), section));
    }
    chapters.forEach(traces::chapter);
    return traces.traces;
  }

  private void chapter(WrittenChapter written) {
    chapter = written;
    section = written.title();
    heading = written.id();
    Xhtml.children(written.content().nodes()).forEach(child -> node(child, 0, ""));
  }

  /**
   * @param figure number of the figure around it; 0 for none
   * @param anchor of that figure
   */
  private void node(Node node, int figure, String anchor) {
    if (!(node instanceof Element element)) {
      return;
    }
    int number = figure;
    String around = anchor;
    if (isHeading(element)) {
      heading = element.getAttribute("id");
      section = sections.containsKey(heading) ? sections.get(heading).name() : section;
    } else if (Xhtml.is(element, "figure") && figures.containsKey(Anchors.figureKey(element))) {
      number = figures.get(Anchors.figureKey(element)).number();
      around = element.getAttribute("id");
    } else if (element.hasAttribute(SERIES)) {
      traces.add(trace(element, number, around));
    }
    for (Node child : Xhtml.children(element)) {
      node(child, number, around);
    }
  }

  private static boolean isHeading(Element element) {
    return element.getLocalName().matches("h[1-6]") && element.hasAttribute("id");
  }

  private Trace trace(Element element, int figure, String around) {
    String own = element.getAttribute("id");
    String anchor = around.isEmpty() ? heading : around;
    return new Trace(
        element.getAttribute(SERIES),
        Integer.parseInt(element.getAttribute("data-jaar")),
        plain(element).replace('\u00a0', ' ').strip(),
        chapter.stem(),
        section,
        figure,
        own.isEmpty() ? anchor : own);
  }

  /** The words of an element, without the letters of notes. */
  private static String plain(Element element) {
    StringBuilder words = new StringBuilder();
    for (Node child : Xhtml.children(element)) {
      if (!(child instanceof Element inner)) {
        words.append(child.getNodeValue());
      } else if (!Xhtml.is(inner, "sup")) {
        words.append(plain(inner));
      }
    }
    return words.toString();
  }
}
