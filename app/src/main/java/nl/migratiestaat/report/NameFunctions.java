package nl.migratiestaat.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.figure.Captions;
import nl.migratiestaat.input.Suggestion;

/** The functions that print words, or refer to another place in the report. */
final class NameFunctions {

  private final Numbers numbers;
  private final Fragments fragments;
  private final Outline outline;
  private final Mistakes mistakes;
  private final MissingNumbers gaps;
  private final Methodology rules;
  private final Set<String> terms;

  NameFunctions(
      Numbers numbers,
      Fragments fragments,
      Outline outline,
      Mistakes mistakes,
      MissingNumbers gaps,
      Methodology rules,
      Set<String> terms) {
    this.numbers = numbers;
    this.fragments = fragments;
    this.outline = outline;
    this.mistakes = mistakes;
    this.gaps = gaps;
    this.rules = rules;
    this.terms = terms;
  }

  void addTo(Map<String, TextFunction> all) {
    all.put("label", new TextFunction(1, 1, this::label));
    all.put("periode", new TextFunction(1, 2, this::period));
    all.put("figuur", new TextFunction(1, 1, this::figure));
    all.put("paragraaf", new TextFunction(1, 1, this::section));
    all.put("hoofdstuk", new TextFunction(1, 1, this::section));
    all.put("bijlage", new TextFunction(1, 1, this::section));
    all.put("regel", new TextFunction(1, 1, this::rule));
    all.put("term", new TextFunction(1, 2, this::term));
    all.put("taal", new TextFunction(2, 2, this::language));
    all.put(
        "datum",
        new TextFunction(1, 1, arguments -> fragments.text(Captions.date(arguments.first()))));
  }

  private String label(Arguments arguments) {
    String name = arguments.first();
    Optional<Numbers.Point> point = numbers.point(name, 0);
    if (point.isPresent()) {
      SeriesId id = point.get().id();
      FigureDefinition figure = point.get().figure();
      return fragments.text(
          id.row().isEmpty() ? figure.columns().label(id.column()) : figure.rows().label(id.row()));
    }
    return member(name)
        .map(fragments::text)
        .orElseGet(
            () -> {
              Supplier<String> mistake =
                  () -> {
                    mistakes.at(
                        name,
                        "“" + name + "” is geen rij of kolom van een figuur",
                        numbers.suggestion(name));
                    return "";
                  };
              return numbers.isRank(name) ? gaps.gap(mistake) : mistake.get();
            });
  }

  /** The label of a row of a figure that has columns too: {@code figuur.rij}. */
  private Optional<String> member(String name) {
    List<String> parts = List.of(name.split("\\.", -1));
    if (parts.size() != 2) {
      return Optional.empty();
    }
    return numbers
        .cells()
        .dataset()
        .figure(parts.get(0))
        .flatMap(
            figure -> {
              String key = parts.get(1);
              if (key.startsWith("#") && !figure.columns().isAbsent()) {
                return numbers
                    .point(name + "." + figure.columns().keys().get(0), 0)
                    .map(point -> figure.rows().label(point.id().row()));
              }
              return Optional.ofNullable(figure.rows().members().get(key))
                  .or(() -> Optional.ofNullable(figure.columns().members().get(key)))
                  .map(member -> member.label());
            });
  }

  private String period(Arguments arguments) {
    Optional<FigureDefinition> figure = numbers.cells().dataset().figure(arguments.first());
    if (figure.isEmpty()) {
      mistakes.figure(arguments.first());
      return "";
    }
    List<Integer> years = numbers.cells().periods(figure.get());
    int year = years.get(years.size() - 1) - arguments.back(1);
    int index = years.size() - 1 - arguments.back(1);
    return fragments.text(Captions.period(figure.get(), index >= 0 ? years.get(index) : year));
  }

  private String figure(Arguments arguments) {
    Optional<FigureDefinition> figure = numbers.cells().dataset().figure(arguments.first());
    if (figure.isEmpty()) {
      mistakes.figure(arguments.first());
      return "";
    }
    return fragments.inline(
        () -> Html.link("#figuur-" + figure.get().key(), "figuur\u00a0" + figure.get().number()));
  }

  private String section(Arguments arguments) {
    String id = arguments.first();
    Mistakes.Here here = mistakes.here(id);
    return fragments.inline(
        () -> {
          Optional<Section> section = outline.section(id);
          if (section.isEmpty() && outline.isComplete()) {
            here.report("de paragraaf “" + id + "” bestaat niet", Suggestion.of(id, outline.ids()));
          }
          return section
              .map(found -> Html.link("#" + id, found.name().replace(" ", "\u00a0")))
              .orElse("");
        });
  }

  private String rule(Arguments arguments) {
    String name = arguments.first();
    Optional<String> words = rules.words(name);
    if (words.isEmpty()) {
      mistakes.at(
          name, "de regel “" + name + "” bestaat niet", Suggestion.orList(name, rules.names()));
    }
    return words.map(fragments::text).orElse("");
  }

  private String term(Arguments arguments) {
    String key = arguments.first();
    String shown = Html.escape(arguments.at(1).orElse(key.replace('-', ' ')));
    String name = "class=\"term\" data-term=\"" + Html.escape(key) + "\"";
    return fragments.inline(
        () ->
            terms.contains(key)
                ? "<a " + name + " href=\"#begrip-" + Html.escape(key) + "\">" + shown + "</a>"
                : "<span " + name + ">" + shown + "</span>");
  }

  /** Words in another language, which a reader that reads aloud pronounces as such. */
  private String language(Arguments arguments) {
    String code = arguments.first();
    String words = Html.escape(arguments.values().get(1));
    if (!code.matches("[a-z]{2}")) {
      mistakes.at(code, "“" + code + "” is geen taal", "schrijf bijvoorbeeld en, fr of de");
    }
    return fragments.inline(() -> "<span lang=\"" + Html.escape(code) + "\">" + words + "</span>");
  }
}
