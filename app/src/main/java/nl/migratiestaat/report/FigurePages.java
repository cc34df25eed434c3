package nl.migratiestaat.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.migratiestaat.chart.ChartDrawing;
import nl.migratiestaat.chart.ChartFonts;
import nl.migratiestaat.chart.ChartText;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.figure.Figure;
import nl.migratiestaat.figure.Figures;

/** Makes the HTML of figures: caption, table or chart, notes. */
final class FigurePages {

  /** The width of the text column in points. */
  private static final double CHART_WIDTH = 413;

  private final Figures figures;
  private final ChartFonts fonts;
  private final Templates templates;
  private final Medium medium;
  private final Map<String, Figure> made = new LinkedHashMap<>();
  private final Map<String, ChartDrawing> charts = new LinkedHashMap<>();

  FigurePages(Figures figures, ChartFonts fonts, Templates templates, Medium medium) {
    this.figures = figures;
    this.fonts = fonts;
    this.templates = templates;
    this.medium = medium;
  }

  Map<String, Figure> figures() {
    return made;
  }

  Map<String, ChartDrawing> charts() {
    return charts;
  }

  String html(FigureDefinition definition) {
    Figure figure = figures.figure(definition);
    made.put(figure.key(), figure);
    figure
        .chart()
        .ifPresent(chart -> charts.put(figure.key(), ChartDrawing.of(chart, fonts, CHART_WIDTH)));
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("figuur", figure);
    model.put("tabel", figure.table());
    model.put("breed", figure.table().valueColumns() + figure.table().labelColumns() > 8);
    model.put("grafiek", charts.containsKey(figure.key()) ? chart(figure) : "");
    model.put("alternatief", figure.chart().map(ChartText::alternative).orElse(""));
    model.put("medium", medium.name().toLowerCase(Locale.ROOT));
    return templates.page("figuur.ftlh", model);
  }

  private Object chart(Figure figure) {
    ChartDrawing drawing = charts.get(figure.key());
    if (medium == Medium.WEB) {
      return templates.markup(drawing.svg());
    }
    String size = "width:" + drawing.width() + "pt;height:" + drawing.height() + "pt";
    String alternative = Html.escape(figure.chart().map(ChartText::alternative).orElse(""));
    return templates.markup(
        "<object type=\""
            + Report.CHART_TYPE
            + "\" data=\""
            + figure.key()
            + "\" style=\"display:block;"
            + size
            + "\" title=\""
            + alternative
            + "\"></object>");
  }
}
