package nl.migratiestaat.text.function;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.migratiestaat.dataset.Axis;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.figure.Captions;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.SeriesLookup;
import nl.migratiestaat.figure.SeriesPoint;
import nl.migratiestaat.input.Suggestion;
import nl.migratiestaat.text.tree.Call;
import nl.migratiestaat.text.tree.FigureNode;
import nl.migratiestaat.text.tree.ForeignNode;
import nl.migratiestaat.text.tree.MissingNode;
import nl.migratiestaat.text.tree.SectionNode;
import nl.migratiestaat.text.tree.TermNode;
import nl.migratiestaat.text.tree.WordsNode;
import org.commonmark.node.Node;

/** The functions that print words, or refer to another place in the report. */
public final class NameFunctions {

  private final SeriesLookup series;
  private final Cells cells;
  private final Mistakes mistakes;
  private final Methodology methodology;
  private final Set<String> terms;

  /**
   * @param terms keys of the glossary
   */
  public NameFunctions(
      SeriesLookup series, Mistakes mistakes, Methodology methodology, Set<String> terms) {
    this.series = series;
    this.cells = series.cells();
    this.mistakes = mistakes;
    this.methodology = methodology;
    this.terms = terms;
  }

  public void addTo(Map<String, TextFunction> all) {
    NumberFunctions.add(all, "label", 1, 1, this::label);
    NumberFunctions.add(all, "periode", 1, 2, this::period);
    NumberFunctions.add(all, "figuur", 1, 1, this::figure);
    NumberFunctions.add(all, "paragraaf", 1, 1, SectionNode::new);
    NumberFunctions.add(all, "hoofdstuk", 1, 1, SectionNode::new);
    NumberFunctions.add(all, "bijlage", 1, 1, SectionNode::new);
    NumberFunctions.add(all, "regel", 1, 1, this::rule);
    NumberFunctions.add(all, "term", 1, 2, this::term);
    NumberFunctions.add(all, "taal", 2, 2, this::language);
    NumberFunctions.add(
        all, "datum", 1, 1, call -> new WordsNode(call, Captions.date(call.first())));
    NumberFunctions.add(all, "jaar", 0, 0, call -> year(call, cells.reportingYear()));
    NumberFunctions.add(all, "vorigjaar", 0, 0, call -> year(call, cells.reportingYear() - 1));
  }

  private static Node year(Call call, int year) {
    return new WordsNode(call, String.valueOf(year));
  }

  private Node label(Call call) {
    String name = call.first();
    Supplier<Node> unknown =
        () -> {
          mistakes.at(
              call,
              name,
              "“" + name + "” is geen rij of kolom van een figuur",
              series.suggestion(name));
          return new WordsNode(call, "");
        };
    return series
        .point(name, 0)
        .map(SeriesPoint::label)
        .or(() -> member(name))
        .<Node>map(label -> new WordsNode(call, label))
        .orElseGet(() -> series.isRank(name) ? MissingNode.of(call, unknown) : unknown.get());
  }

  /** The label of a row of a figure that has columns too: {@code figuur.rij}. */
  private Optional<String> member(String name) {
    List<String> parts = List.of(name.split("\\.", -1));
    return parts.size() == 2
        ? cells.dataset().figure(parts.get(0)).flatMap(figure -> member(figure, parts.get(1)))
        : Optional.empty();
  }

  private Optional<String> member(FigureDefinition figure, String key) {
    if (key.startsWith("#") && !figure.columns().isAbsent()) {
      return series
          .point(figure.key() + "." + key + "." + figure.columns().keys().get(0), 0)
          .map(SeriesPoint::label);
    }
    return Optional.ofNullable(figure.rows().members().get(key))
        .or(() -> Optional.ofNullable(figure.columns().members().get(key)))
        .map(Axis.Member::label);
  }

  private Node period(Call call) {
    Optional<FigureDefinition> figure = definition(call);
    if (figure.isEmpty()) {
      return new WordsNode(call, "");
    }
    List<Integer> years = cells.periods(figure.get());
    int index = years.size() - 1 - call.back(1);
    int year = index >= 0 ? years.get(index) : years.get(years.size() - 1) - call.back(1);
    return new WordsNode(call, Captions.period(figure.get(), year));
  }

  private Node figure(Call call) {
    return definition(call)
        .<Node>map(figure -> new FigureNode(call, figure.key(), figure.number()))
        .orElseGet(() -> new WordsNode(call, ""));
  }

  private Optional<FigureDefinition> definition(Call call) {
    Optional<FigureDefinition> figure = cells.dataset().figure(call.first());
    if (figure.isEmpty()) {
      mistakes.figure(call, call.first());
    }
    return figure;
  }

  private Node rule(Call call) {
    String name = call.first();
    Optional<String> words = methodology.words(name);
    if (words.isEmpty()) {
      mistakes.at(
          call,
          name,
          "de regel “" + name + "” bestaat niet",
          Suggestion.orList(name, methodology.names()));
    }
    return new WordsNode(call, words.orElse(""));
  }

  private Node term(Call call) {
    String key = call.first();
    String shown = call.argument(1).orElse(key.replace('-', ' '));
    return new TermNode(call, key, shown, terms.contains(key));
  }

  private Node language(Call call) {
    String code = call.first();
    if (!code.matches("[a-z]{2}")) {
      mistakes.at(call, code, "“" + code + "” is geen taal", "schrijf bijvoorbeeld en, fr of de");
    }
    return new ForeignNode(call, code, call.arguments().get(1));
  }
}
