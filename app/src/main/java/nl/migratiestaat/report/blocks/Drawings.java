package nl.migratiestaat.report.blocks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.migratiestaat.chart.ChartDrawing;
import nl.migratiestaat.chart.canvas.ChartFonts;
import nl.migratiestaat.chart.canvas.Drawing;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.report.html.PageSize;
import nl.migratiestaat.report.html.Xhtml;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Element;

/** The charts and diagrams of a report: each is made once, whatever it is written for. */
public final class Drawings {

  /** The type of the elements that stand for drawings; their data is the drawing's key. */
  public static final String TYPE = "application/x-migratiestaat-chart";

  private final ChartFonts fonts;
  private final Map<String, Drawing> drawings = new LinkedHashMap<>();

  public Drawings(ChartFonts fonts) {
    this.fonts = fonts;
  }

  /** The type in which charts are drawn and tables measured. */
  ChartFonts fonts() {
    return fonts;
  }

  /** The drawings made so far, by key. */
  public Map<String, Drawing> all() {
    return drawings;
  }

  /**
   * The element of a chart that is as wide as the text.
   *
   * @param key the chart's name in this report
   */
  Content content(Document document, String key, Chart chart) {
    return content(document, key, () -> ChartDrawing.of(chart, fonts, PageSize.TEXT_WIDTH));
  }

  /**
   * The element that stands for a drawing, with its words for who does not see it.
   *
   * @param key the drawing's name in this report
   */
  public Content content(Document document, String key, Supplier<Drawing> made) {
    Drawing drawing = drawings.computeIfAbsent(key, one -> made.get());
    String size = "width:" + drawing.width() + "pt;height:" + drawing.height() + "pt";
    Element element =
        Xhtml.element(
            document,
            "object",
            "type",
            TYPE,
            "data",
            key,
            "style",
            "display:block;" + size,
            "alt",
            drawing.alternative());
    DocumentFragment fragment = document.createDocumentFragment();
    fragment.appendChild(element);
    return new Content(fragment);
  }
}
