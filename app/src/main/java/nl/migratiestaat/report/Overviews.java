package nl.migratiestaat.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.migratiestaat.figure.Captions;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.Outlook;
import nl.migratiestaat.figure.Outlooks;

/** Blocks that come from a year's own files; a year without the file has none. */
final class Overviews {

  private final Cells cells;
  private final Fragments fragments;
  private final Templates templates;
  private final Medium medium;

  Overviews(Cells cells, Fragments fragments, Templates templates, Medium medium) {
    this.cells = cells;
    this.fragments = fragments;
    this.templates = templates;
    this.medium = medium;
  }

  /** {@code <@prognoses/>}: forecasts beside what came true. */
  String forecasts() {
    return new Outlooks(cells)
        .outlook()
        .map(outlook -> fragments.block(() -> fragments.resolve(html(outlook))))
        .orElse("");
  }

  private String html(Outlook outlook) {
    List<String> heads = outlook.columns().stream().map(Outlook.Column::label).toList();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("medium", medium.name().toLowerCase(Locale.ROOT));
    model.put("jaar", String.valueOf(cells.reportingYear()));
    model.put("kolommen", heads);
    model.put("rijen", outlook.rows().stream().map(this::row).toList());
    return templates.page("prognoses.ftlh", model);
  }

  private Map<String, Object> row(Outlook.Row row) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("naam", row.forecast().label());
    model.put("eenheid", row.forecast().unit());
    model.put("datum", Captions.date(row.forecast().date()));
    model.put("getallen", row.numbers().stream().map(shown -> shown.text()).toList());
    model.put("uitkomst", row.outcome().text());
    model.put("reeks", row.trace());
    model.put("jaar", String.valueOf(row.year()));
    model.put("bron", row.forecast().source());
    model.put("telt", row.forecast().definition());
    model.put("verschil", row.forecast().difference().orElse(""));
    return model;
  }
}
