package nl.migratiestaat.report;

import freemarker.template.TemplateModel;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.migratiestaat.chart.ChartDrawing;
import nl.migratiestaat.chart.ChartFonts;
import nl.migratiestaat.chart.Drawing;
import nl.migratiestaat.figure.Chart;

/** The charts of a report: drawn once, and put into a page in the form its medium needs. */
final class Drawings {

  /** The width of the text column in points. */
  private static final double WIDTH = 413;

  private final ChartFonts fonts;
  private final Templates templates;
  private final Medium medium;
  private final Map<String, Drawing> drawings = new LinkedHashMap<>();

  Drawings(ChartFonts fonts, Templates templates, Medium medium) {
    this.fonts = fonts;
    this.templates = templates;
    this.medium = medium;
  }

  /** The type in which charts are drawn and tables measured. */
  ChartFonts fonts() {
    return fonts;
  }

  /** The drawings made so far, by key. */
  Map<String, Drawing> all() {
    return drawings;
  }

  /**
   * The element of a chart in a page.
   *
   * @param key the chart's name in this report
   */
  TemplateModel element(String key, Chart chart) {
    return element(key, ChartDrawing.of(chart, fonts, WIDTH));
  }

  /**
   * The element of a drawing in a page.
   *
   * @param key the drawing's name in this report
   */
  TemplateModel element(String key, Drawing drawing) {
    drawings.put(key, drawing);
    return templates.markup(html(key, drawing, medium));
  }

  /** Keeps a drawing that the page itself asks for. */
  void add(String key, Drawing drawing) {
    drawings.put(key, drawing);
  }

  /** The element of a drawing in the form a medium needs. */
  static String html(String key, Drawing drawing, Medium medium) {
    if (medium == Medium.WEB) {
      return drawing.svg();
    }
    String size = "width:" + drawing.width() + "pt;height:" + drawing.height() + "pt";
    return "<object type=\""
        + Report.CHART_TYPE
        + "\" data=\""
        + key
        + "\" style=\"display:block;"
        + size
        + "\" alt=\""
        + Html.escape(drawing.alternative())
        + "\"></object>";
  }
}
