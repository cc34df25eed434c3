package nl.migratiestaat.report;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.chart.ChartText;
import nl.migratiestaat.dataset.Edition;
import nl.migratiestaat.dataset.Forecast;
import nl.migratiestaat.dataset.Measure;
import nl.migratiestaat.figure.Captions;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.Outlook;
import nl.migratiestaat.figure.Outlooks;
import nl.migratiestaat.input.Problems;

/** Blocks that come from a year's own files; a year without the file has none. */
final class Overviews {

  private static final String FORECASTS = "prognoses";
  private static final String MEASURES = "maatregelen";

  private final Cells cells;
  private final Edition edition;
  private final Fragments fragments;
  private final Templates templates;
  private final Drawings drawings;
  private final Medium medium;
  private final Problems problems;

  Overviews(
      Cells cells,
      Edition edition,
      Fragments fragments,
      Templates templates,
      Drawings drawings,
      Medium medium,
      Problems problems) {
    this.cells = cells;
    this.edition = edition;
    this.fragments = fragments;
    this.templates = templates;
    this.drawings = drawings;
    this.medium = medium;
    this.problems = problems;
  }

  /** The block calls by the name they have in templates. */
  Map<String, TemplateDirectiveModel> all() {
    return Map.of(
        FORECASTS,
        (env, parameters, loops, body) -> env.getOut().write(forecasts()),
        MEASURES,
        (env, parameters, loops, body) -> measures(env, body));
  }

  /**
   * In a concept, the text between the tags and the measures that were proposed and not adopted; in
   * a final edition nothing.
   */
  private void measures(Environment env, TemplateDirectiveBody body)
      throws IOException, TemplateException {
    Collection<Measure> measures =
        cells.dataset().measures().getOrDefault(edition.year(), Map.of()).values();
    if (edition.isConcept() && !measures.isEmpty()) {
      if (body != null) {
        body.render(env.getOut());
      }
      env.getOut().write(fragments.block(() -> measures(measures)));
    }
  }

  private String measures(Collection<Measure> measures) {
    Map<String, Object> model = model();
    model.put("jaar", String.valueOf(edition.year()));
    Map<String, List<Object>> domains = new LinkedHashMap<>();
    for (Measure measure : measures) {
      domains
          .computeIfAbsent(measure.domain(), domain -> new ArrayList<>())
          .add(
              Map.of(
                  "tekst", measure.text(),
                  "open", measure.open(),
                  "ontbreekt", measure.missing().orElse("")));
    }
    model.put(
        "onderwerpen",
        domains.entrySet().stream()
            .map(entry -> Map.of("naam", entry.getKey(), "maatregelen", entry.getValue()))
            .toList());
    return templates.page("blocks/maatregelen.ftlh", model);
  }

  /** Forecasts beside what came true. */
  private String forecasts() {
    return new Outlooks(cells)
        .outlook()
        .map(outlook -> fragments.block(() -> forecasts(outlook)))
        .orElse("");
  }

  private String forecasts(Outlook outlook) {
    Map<String, Object> model = model();
    model.put("titel", outlook.title());
    model.put("grafiek", drawings.element(FORECASTS, outlook.chart()));
    model.put("alternatief", ChartText.alternative(outlook.chart()));
    model.put("kolommen", outlook.columns().stream().map(Outlook.Column::label).toList());
    model.put("rijen", outlook.rows().stream().map(this::row).toList());
    model.put("bronnen", sources(outlook));
    return templates.page("blocks/prognoses.ftlh", model);
  }

  private Map<String, Object> row(Outlook.Row row) {
    Forecast forecast = row.forecast();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("naam", forecast.label());
    model.put("eenheid", forecast.unit());
    model.put("datum", Captions.date(forecast.date()));
    model.put("getallen", row.numbers().stream().map(shown -> shown.text()).toList());
    model.put("uitkomst", row.outcome().text());
    model.put("bekend", row.outcome().isKnown());
    model.put("reeks", row.trace());
    model.put("jaar", String.valueOf(row.year()));
    model.put("bron", forecast.source());
    model.put("telt", forecast.definition());
    model.put("anders", forecast.difference().orElse(""));
    model.put("figuur", row.figure().map(this::figure).orElse(Map.of()));
    return model;
  }

  private Map<String, Object> figure(String key) {
    int number = cells.dataset().figures().get(key).number();
    return Map.of("key", key, "number", String.valueOf(number));
  }

  /** Where the forecasts were published, each paper once: “JenV en COA, 28 april 2023 (…)”. */
  private List<Object> sources(Outlook outlook) {
    Map<String, List<Forecast>> together = new LinkedHashMap<>();
    for (Outlook.Row row : outlook.rows()) {
      Forecast forecast = row.forecast();
      String paper = forecast.reference().map(this::citation).orElse("");
      String published = Captions.date(forecast.published().toString());
      String key = paper.isEmpty() ? published : published + " (" + paper + ")";
      together.merge(key, List.of(forecast), Overviews::joined);
    }
    return together.entrySet().stream()
        .<Object>map(
            entry -> {
              List<String> from =
                  entry.getValue().stream().map(Forecast::source).distinct().toList();
              return templates.markup(Html.escape(Dutch.list(from)) + ", " + entry.getKey());
            })
        .toList();
  }

  private static List<Forecast> joined(List<Forecast> some, List<Forecast> more) {
    List<Forecast> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private String citation(Forecast.Paper paper) {
    return References.paper(paper.identifier(), paper.session())
        .orElseGet(
            () -> {
              problems.add(
                  paper.place(),
                  "“" + paper.identifier() + "” is geen geldige verwijzing",
                  "schrijf bijvoorbeeld 19637/3100, met session: 2022-2023");
              return "";
            });
  }

  private Map<String, Object> model() {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("medium", medium.name().toLowerCase(Locale.ROOT));
    return model;
  }
}
