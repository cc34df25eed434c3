package nl.migratiestaat.report.blocks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.migratiestaat.dataset.Fact;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Suggestion;
import nl.migratiestaat.report.html.Anchors;
import nl.migratiestaat.report.html.Xhtml;
import nl.migratiestaat.text.Texts;
import nl.migratiestaat.text.tree.Call;
import nl.migratiestaat.text.tree.Section;
import org.w3c.dom.Node;

/**
 * Tells where the numbers of a dashboard come from, so that a reader with only the pages can find
 * them again.
 */
final class DashboardSources {

  private final Cells cells;
  private final Texts texts;
  private final Problems problems;

  DashboardSources(Cells cells, Texts texts, Problems problems) {
    this.cells = cells;
    this.texts = texts;
    this.problems = problems;
  }

  /**
   * Where a number comes from.
   *
   * @param address of the figure or section; empty for an organisation
   */
  record Source(String address, String text) {}

  /**
   * The figures and sections that the numbers of a block come from, as links.
   *
   * @param content the elements of the block
   * @param sections anchors that the block names
   */
  List<Source> of(Node content, List<String> sections, Call call) {
    Map<Integer, String> figures = new TreeMap<>();
    Set<String> organisations = new LinkedHashSet<>();
    for (String trace : traces(content)) {
      organisation(trace).ifPresent(organisations::add);
      figure(trace)
          .flatMap(key -> cells.dataset().figure(key))
          .ifPresent(figure -> figures.put(figure.number(), figure.key()));
    }
    List<Source> sources = new ArrayList<>();
    figures.forEach(
        (number, key) ->
            sources.add(new Source("#" + Anchors.figure(key), "figuur\u00a0" + number)));
    for (String id : sections) {
      section(id, call).ifPresent(sources::add);
    }
    if (sections.equals(List.of(""))) {
      organisations.forEach(name -> sources.add(new Source("", name)));
    }
    return sources;
  }

  private static List<String> traces(Node content) {
    List<String> traces = new ArrayList<>();
    Xhtml.walk(
        content,
        element -> {
          String names = element.getAttribute("data-reeks") + element.getAttribute("data-reeksen");
          traces.addAll(List.of(names.split("[;/]", -1)));
        });
    return traces;
  }

  private Optional<Source> section(String id, Call call) {
    Optional<Section> section = texts.outline().section(id);
    if (section.isEmpty() && !id.isEmpty() && texts.complete()) {
      problems.add(
          call.placeOf(id),
          "de paragraaf “" + id + "” bestaat niet",
          Suggestion.of(id, texts.outline().ids()));
    }
    return section.map(found -> new Source("#" + id, found.name().replace(' ', '\u00a0')));
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
