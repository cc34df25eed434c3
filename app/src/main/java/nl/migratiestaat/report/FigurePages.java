package nl.migratiestaat.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.migratiestaat.chart.ChartText;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.figure.Figure;
import nl.migratiestaat.figure.Figures;

/** Makes the HTML of figures: caption, table or chart, notes. */
final class FigurePages {

  /** Whether the cells of a chart are printed too. */
  enum Cells {
    IN_TABLES,
    BENEATH_CHARTS
  }

  private static final Pattern PERIOD = Pattern.compile("\\d{4}[–-]\\d{4}");

  private final Figures figures;
  private final Drawings drawings;
  private final Templates templates;
  private final Medium medium;
  private final Cells cells;
  private final Map<String, Figure> made = new LinkedHashMap<>();

  FigurePages(Figures figures, Drawings drawings, Templates templates, Medium medium, Cells cells) {
    this.figures = figures;
    this.drawings = drawings;
    this.templates = templates;
    this.medium = medium;
    this.cells = cells;
  }

  Map<String, Figure> figures() {
    return made;
  }

  String html(FigureDefinition definition) {
    Figure figure = figures.figure(definition);
    made.put(figure.key(), figure);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("figuur", figure);
    model.put("regel", table(figure));
    model.put("titel", templates.markup(title(figure)));
    model.put(
        "grafiek",
        figure.chart().<Object>map(chart -> drawings.element(figure.key(), chart)).orElse(""));
    model.put("cijfers", cells == Cells.BENEATH_CHARTS);
    model.put("alternatief", figure.chart().map(ChartText::alternative).orElse(""));
    model.put("medium", medium.name().toLowerCase(Locale.ROOT));
    return templates.page("blocks/figuur.ftlh", model);
  }

  /** What a page template needs for the table of a figure. */
  Map<String, Object> table(Figure figure) {
    return Map.of(
        "figuur", figure,
        "maten", TableWidths.of(figure.table(), drawings.fonts()),
        "medium", medium.name().toLowerCase(Locale.ROOT));
  }

  /** A title in HTML; a browser has to be told that periods stay on one line. */
  private String title(Figure figure) {
    String title = Html.escape(figure.title());
    return medium == Medium.WEB
        ? PERIOD.matcher(title).replaceAll("<span class=\"heel\">$0</span>")
        : title;
  }
}
