package nl.migratiestaat.report;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.migratiestaat.chart.ChartDrawing;
import nl.migratiestaat.dataset.Fact;
import nl.migratiestaat.dataset.ProjectFile;
import nl.migratiestaat.figure.Chart;

/**
 * The block calls of dashboards. A row holds blocks, a block has a heading, numbers, at most one
 * chart and text, and ends with the figures and sections that its numbers come from.
 */
final class DashboardBlocks {

  private static final Pattern TRACE = Pattern.compile("data-reeks(?:en)?=\"([^\"]+)\"");
  private static final String FACT = "feit:";

  /** How wide a block is; the page has twelve columns. */
  private enum Width {
    DERDE(144),
    HALF(228),
    TWEEDERDE(312),
    HEEL(480);

    private final double points;

    Width(double points) {
      this.points = points;
    }
  }

  private final Picks picks;
  private final Numbers numbers;
  private final Templates templates;
  private final Fragments fragments;
  private final Drawings drawings;
  private final Outline outline;
  private final Mistakes mistakes;
  private final Gaps gaps;
  private Width width = Width.HALF;
  private String heading = "";
  private int charts;

  DashboardBlocks(
      Numbers numbers,
      Templates templates,
      Fragments fragments,
      Drawings drawings,
      Outline outline,
      Mistakes mistakes,
      Gaps gaps) {
    this.picks = new Picks(numbers, mistakes);
    this.numbers = numbers;
    this.templates = templates;
    this.fragments = fragments;
    this.drawings = drawings;
    this.outline = outline;
    this.mistakes = mistakes;
    this.gaps = gaps;
  }

  Map<String, TemplateDirectiveModel> all() {
    Map<String, TemplateDirectiveModel> all = new LinkedHashMap<>();
    all.put("rij", (env, parameters, loops, body) -> row(env, body));
    all.put("blok", (env, parameters, loops, body) -> block(env, named(parameters), body));
    all.put("getal", (env, parameters, loops, body) -> number(env, named(parameters)));
    all.put("staven", (env, parameters, loops, body) -> bars(env, named(parameters)));
    all.put("verdeling", (env, parameters, loops, body) -> parts(env, named(parameters)));
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
    String markdown = render(body);
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
    width = width(arguments.getOrDefault("breedte", "half"));
    heading = title;
    String size = width.name().toLowerCase(Locale.ROOT);
    List<String> sections = List.of(arguments.getOrDefault("paragraaf", "").split(" +"));
    List<Mistakes.Here> here = sections.stream().map(mistakes::here).toList();
    String markdown = render(body);
    String file = Gaps.file();
    TextCheck check =
        new TextCheck(mistakes, templates.files().getOrDefault(file, new ProjectFile(file, "")));
    env.getOut()
        .write(
            fragments.block(
                () -> {
                  String html = fragments.resolve(Markdown.blocks(markdown, gaps, check));
                  if (html.isBlank()) {
                    return "";
                  }
                  return templates.page(
                      "blok.ftlh",
                      Map.of(
                          "titel", title,
                          "breedte", size,
                          "inhoud", templates.markup(html),
                          "bronnen", sources(html, sections, here)));
                }));
  }

  private Width width(String typed) throws TemplateModelException {
    for (Width one : Width.values()) {
      if (one.name().equalsIgnoreCase(typed)) {
        return one;
      }
    }
    throw new TemplateModelException("een breedte is derde, half, tweederde of heel");
  }

  /** The figures and sections that the numbers of a block come from, as links. */
  private List<Map<String, String>> sources(
      String html, List<String> sections, List<Mistakes.Here> here) {
    Set<Integer> figures = new TreeSet<>();
    Set<String> organisations = new LinkedHashSet<>();
    Map<Integer, String> keys = new LinkedHashMap<>();
    Matcher matcher = TRACE.matcher(html);
    while (matcher.find()) {
      for (String trace : matcher.group(1).split("[;/]")) {
        organisation(trace).ifPresent(organisations::add);
        figure(trace).flatMap(key -> numbers.cells().dataset().figure(key))
            .ifPresent(
                figure -> {
                  figures.add(figure.number());
                  keys.put(figure.number(), figure.key());
                });
      }
    }
    List<Map<String, String>> sources = new ArrayList<>();
    for (int number : figures) {
      sources.add(Map.of("adres", "#figuur-" + keys.get(number), "tekst", "figuur\u00a0" + number));
    }
    for (int i = 0; i < sections.size(); i++) {
      String id = sections.get(i);
      if (!id.isEmpty()) {
        Optional<Section> section = outline.section(id);
        if (section.isEmpty()) {
          here.get(i).report("de paragraaf “" + id + "” bestaat niet", "");
        }
        section.ifPresent(
            found ->
                sources.add(
                    Map.of("adres", "#" + id, "tekst", found.name().replace(" ", "\u00a0"))));
      }
    }
    if (sections.equals(List.of(""))) {
      organisations.forEach(name -> sources.add(Map.of("adres", "", "tekst", name)));
    }
    return sources;
  }

  /** Who a fact comes from that no figure has. */
  private Optional<String> organisation(String trace) {
    return fact(trace).filter(fact -> fact.sameAs().isEmpty()).map(Fact::source);
  }

  /** The fact of a trace, of the reporting year or the one before. */
  private Optional<Fact> fact(String trace) {
    if (!trace.startsWith(FACT)) {
      return Optional.empty();
    }
    String key = trace.substring(FACT.length());
    int year = numbers.cells().reportingYear();
    return numbers
        .cells()
        .dataset()
        .fact(key, year)
        .or(() -> numbers.cells().dataset().fact(key, year - 1));
  }

  /** The figure of a series, or of the series that a fact repeats. */
  private Optional<String> figure(String trace) {
    String name = trace;
    if (trace.startsWith(FACT)) {
      name =
          fact(trace).map(Fact::sameAs).flatMap(same -> same.stream().findFirst()).orElse("");
    }
    return name.isEmpty() || name.startsWith(FACT)
        ? Optional.empty()
        : Optional.of(name.split("[.:]", 2)[0]);
  }

  private void number(Environment env, Map<String, String> arguments)
      throws IOException, TemplateException {
    Optional<Pick> found = picks.one(required(arguments));
    if (found.isEmpty() || !found.get().shown().exists()) {
      return;
    }
    Pick pick = found.get();
    String unit = gaps.phrase(arguments.getOrDefault("eenheid", ""));
    env.getOut()
        .write(
            fragments.block(
                () ->
                    templates.page(
                        "getal.ftlh",
                        Map.of(
                            "getal", pick.shown().text(),
                            "eenheid", unit,
                            "klein", arguments.containsKey("klein"),
                            "verschil", pick.change().map(change -> change.text()).orElse(""),
                            "vorig", pick.previous().map(Pick.Earlier::period).orElse(""),
                            "reeks", pick.trace(),
                            "jaar", String.valueOf(pick.year())))));
  }

  private void bars(Environment env, Map<String, String> arguments)
      throws IOException, TemplateException {
    List<Pick> chosen = picks.list(required(arguments));
    boolean both = arguments.containsKey("vergelijk");
    List<Chart.Series> series = new ArrayList<>();
    if (both) {
      series.add(
          new Chart.Series(
              period(chosen, true),
              Chart.Tone.PREVIOUS,
              chosen.stream().map(Pick::previousMark).toList()));
    }
    series.add(
        new Chart.Series(
            period(chosen, false),
            Chart.Tone.CURRENT,
            chosen.stream().map(Pick::mark).toList()));
    Chart.Kind kind = arguments.containsKey("staand") ? Chart.Kind.COLUMNS : Chart.Kind.BARS;
    chart(env, arguments, chosen, kind, categories(chosen), series);
  }

  private static String period(List<Pick> chosen, boolean previous) {
    return chosen.stream()
        .map(pick -> previous ? pick.previous().map(Pick.Earlier::period).orElse("") : pick.period())
        .filter(period -> !period.isEmpty())
        .findFirst()
        .orElse("–");
  }

  private static List<Chart.Category> categories(List<Pick> chosen) {
    boolean all = chosen.stream().map(Pick::emphasis).distinct().count() == 1;
    return chosen.stream()
        .map(
            pick ->
                new Chart.Category(pick.label(), all ? Chart.Emphasis.NONE : pick.emphasis()))
        .toList();
  }

  /** One bar, divided; or one per period. */
  private void parts(Environment env, Map<String, String> arguments)
      throws IOException, TemplateException {
    List<Pick> chosen = picks.list(required(arguments));
    boolean both = arguments.containsKey("vergelijk");
    List<Chart.Category> periods = new ArrayList<>();
    if (both) {
      periods.add(new Chart.Category(period(chosen, true), Chart.Emphasis.NONE));
    }
    periods.add(new Chart.Category(period(chosen, false), Chart.Emphasis.NONE));
    List<Chart.Series> series =
        chosen.stream()
            .map(
                pick ->
                    new Chart.Series(
                        pick.label(),
                        Chart.Tone.PART,
                        both ? List.of(pick.previousMark(), pick.mark()) : List.of(pick.mark())))
            .toList();
    chart(env, arguments, chosen, Chart.Kind.SHARES, periods, series);
  }

  private void chart(
      Environment env,
      Map<String, String> arguments,
      List<Pick> chosen,
      Chart.Kind kind,
      List<Chart.Category> categories,
      List<Chart.Series> series)
      throws IOException {
    String title = arguments.getOrDefault("titel", "");
    if (chosen.isEmpty()) {
      return;
    }
    String subject = title.isEmpty() ? heading : title;
    Chart chart =
        new Chart(kind, subject, arguments.getOrDefault("eenheid", ""), categories, series);
    if (!chart.hasValues()) {
      return;
    }
    charts++;
    String key = "dashboard-" + charts;
    double points = width.points;
    String traces = chosen.stream().map(Pick::trace).collect(Collectors.joining(";"));
    env.getOut()
        .write(
            fragments.block(
                () ->
                    templates.page(
                        "dashboardgrafiek.ftlh",
                        Map.of(
                            "titel", title,
                            "reeksen", traces,
                            "grafiek",
                                drawings.element(
                                    key, ChartDrawing.of(chart, drawings.fonts(), points))))));
  }

  private static String render(TemplateDirectiveBody body) throws IOException, TemplateException {
    StringWriter out = new StringWriter();
    if (body != null) {
      body.render(out);
    }
    return out.toString();
  }
}
