package nl.migratiestaat.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.dataset.Fact;
import nl.migratiestaat.figure.Cells;

/**
 * Tells where the numbers of a dashboard come from, so that a reader with only the pages can find
 * them again.
 */
final class DashboardSources {

  private static final Pattern TRACE = Pattern.compile("data-reeks(?:en)?=\"([^\"]+)\"");

  private final Cells cells;
  private final Outline outline;

  DashboardSources(Cells cells, Outline outline) {
    this.cells = cells;
    this.outline = outline;
  }

  /** The figures and sections that the numbers of a block come from, as links. */
  List<Map<String, String>> of(String html, List<String> sections, List<Mistakes.Here> here) {
    Map<Integer, String> figures = new TreeMap<>();
    Set<String> organisations = new LinkedHashSet<>();
    Matcher matcher = TRACE.matcher(html);
    while (matcher.find()) {
      for (String trace : matcher.group(1).split("[;/]", -1)) {
        organisation(trace).ifPresent(organisations::add);
        figure(trace)
            .flatMap(key -> cells.dataset().figure(key))
            .ifPresent(figure -> figures.put(figure.number(), figure.key()));
      }
    }
    List<Map<String, String>> sources = new ArrayList<>();
    figures.forEach(
        (number, key) ->
            sources.add(Map.of("adres", "#figuur-" + key, "tekst", "figuur\u00a0" + number)));
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
    int year = cells.reportingYear();
    return Fact.keyIn(trace)
        .flatMap(
            key -> cells.dataset().fact(key, year).or(() -> cells.dataset().fact(key, year - 1)));
  }

  private static boolean isFact(String name) {
    return Fact.keyIn(name).isPresent();
  }

  /** The figure of a series, or of the series that a fact repeats. */
  private Optional<String> figure(String trace) {
    String name = trace;
    if (isFact(trace)) {
      name = fact(trace).map(Fact::sameAs).flatMap(same -> same.stream().findFirst()).orElse("");
    }
    return name.isEmpty() || isFact(name)
        ? Optional.empty()
        : Optional.of(name.split("[.:]", 2)[0]);
  }
}
