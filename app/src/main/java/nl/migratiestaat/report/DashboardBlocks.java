package nl.migratiestaat.report;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The block calls of dashboards. A row holds blocks, a block has a heading, numbers, at most one
 * chart and text, and ends with the figures and sections that its numbers come from.
 */
final class DashboardBlocks {

  private final DashboardNumbers picks;
  private final Templates templates;
  private final Fragments fragments;
  private final DashboardCharts charts;
  private final DashboardSources sources;
  private final Mistakes mistakes;
  private final MissingNumbers gaps;

  DashboardBlocks(
      Numbers numbers,
      Templates templates,
      Fragments fragments,
      Drawings drawings,
      Outline outline,
      Mistakes mistakes,
      MissingNumbers gaps) {
    this.picks = new DashboardNumbers(numbers, mistakes);
    this.templates = templates;
    this.fragments = fragments;
    this.charts = new DashboardCharts(picks, templates, fragments, drawings);
    this.sources = new DashboardSources(numbers.cells(), outline);
    this.mistakes = mistakes;
    this.gaps = gaps;
  }

  Map<String, TemplateDirectiveModel> all() {
    Map<String, TemplateDirectiveModel> all = new LinkedHashMap<>();
    all.put("rij", (env, parameters, loops, body) -> row(env, body));
    all.put("blok", (env, parameters, loops, body) -> block(env, named(parameters), body));
    all.put("getal", (env, parameters, loops, body) -> number(env, named(parameters)));
    all.put(
        "staven",
        (env, parameters, loops, body) ->
            env.getOut().write(charts.bars(required(named(parameters)), named(parameters))));
    all.put(
        "verdeling",
        (env, parameters, loops, body) ->
            env.getOut().write(charts.parts(required(named(parameters)), named(parameters))));
    return all;
  }

  private static Map<String, String> named(Map<?, ?> parameters) throws TemplateModelException {
    Map<String, String> named = new LinkedHashMap<>();
    for (Map.Entry<?, ?> parameter : parameters.entrySet()) {
      if (!(parameter.getValue() instanceof TemplateScalarModel text)) {
        throw new TemplateModelException("een argument is tekst tussen aanhalingstekens");
      }
      named.put(String.valueOf(parameter.getKey()), text.getAsString());
    }
    return named;
  }

  private static String required(Map<String, String> arguments) throws TemplateModelException {
    String first = arguments.get("naam");
    if (first == null) {
      throw new TemplateModelException("geef een naam tussen aanhalingstekens");
    }
    return first;
  }

  private void row(Environment env, TemplateDirectiveBody body)
      throws IOException, TemplateException {
    String markdown = Directives.render(body);
    env.getOut()
        .write(
            fragments.block(
                () -> {
                  String html = fragments.resolve(Markdown.blocks(markdown));
                  return html.isBlank() ? "" : "<div class=\"rij\">\n" + html + "</div>\n";
                }));
  }

  private void block(Environment env, Map<String, String> arguments, TemplateDirectiveBody body)
      throws IOException, TemplateException {
    String title = required(arguments);
    DashboardWidth width = width(arguments.getOrDefault("breedte", "half"));
    String size = width.name().toLowerCase(Locale.ROOT);
    charts.start(title, width);
    List<String> sections = List.of(arguments.getOrDefault("paragraaf", "").split(" +"));
    List<Mistakes.Here> here = sections.stream().map(mistakes::here).toList();
    String markdown = Directives.render(body);
    TextCheck check = TextCheck.running(mistakes, templates);
    env.getOut()
        .write(
            fragments.block(
                () -> {
                  String html = fragments.resolve(Markdown.blocks(markdown, gaps, check));
                  if (html.isBlank()) {
                    return "";
                  }
                  return templates.page(
                      "blocks/blok.ftlh",
                      Map.of(
                          "titel",
                          title,
                          "breedte",
                          size,
                          "inhoud",
                          templates.markup(html),
                          "bronnen",
                          sources.of(html, sections, here)));
                }));
  }

  private static DashboardWidth width(String typed) throws TemplateModelException {
    for (DashboardWidth one : DashboardWidth.values()) {
      if (one.name().equalsIgnoreCase(typed)) {
        return one;
      }
    }
    throw new TemplateModelException("een breedte is derde, half, tweederde of heel");
  }

  private void number(Environment env, Map<String, String> arguments)
      throws IOException, TemplateException {
    Optional<DashboardNumber> found = picks.one(required(arguments));
    if (found.isEmpty() || !found.get().shown().exists()) {
      return;
    }
    DashboardNumber pick = found.get();
    String unit = gaps.phrase(arguments.getOrDefault("eenheid", ""));
    env.getOut()
        .write(
            fragments.block(
                () ->
                    templates.page(
                        "blocks/getal.ftlh",
                        Map.of(
                            "getal", pick.shown().text(),
                            "eenheid", unit,
                            "klein", arguments.containsKey("klein"),
                            "verschil", pick.change().map(change -> change.text()).orElse(""),
                            "vorig",
                                pick.previous().map(DashboardNumber.Earlier::period).orElse(""),
                            "reeks", pick.trace(),
                            "jaar", String.valueOf(pick.year())))));
  }
}
