package nl.migratiestaat.report;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.migratiestaat.calculation.Direction;
import nl.migratiestaat.dataset.Fact;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.Suggestion;
import nl.migratiestaat.figure.Captions;
import nl.migratiestaat.figure.Shown;

/**
 * The functions of templates and commentary. Each returns a token (see {@link Fragments}) for HTML
 * that knows its series. A name that does not exist is a problem at the place where it is used, and
 * the run goes on, so that all mistakes are found at once.
 */
final class Functions {

  private final Numbers numbers;
  private final Fragments fragments;
  private final Outline outline;
  private final Mistakes mistakes;
  private int numbered;
  private final Gaps gaps;
  private final Rules rules;
  private final Set<String> terms;

  Functions(
      Numbers numbers,
      Fragments fragments,
      Outline outline,
      Mistakes mistakes,
      Gaps gaps,
      Rules rules,
      Set<String> terms) {
    this.numbers = numbers;
    this.fragments = fragments;
    this.outline = outline;
    this.mistakes = mistakes;
    this.gaps = gaps;
    this.rules = rules;
    this.terms = terms;
  }

  /** What a function receives: its arguments as text. */
  record Arguments(List<String> values) {
    String first() {
      return values.isEmpty() ? "" : values.get(0);
    }

    Optional<String> at(int index) {
      return index < values.size() ? Optional.of(values.get(index)) : Optional.empty();
    }

    /** How many periods back: an argument {@code -1} is one. */
    int back(int index) {
      return at(index)
          .filter(text -> text.matches("-\\d{1,2}"))
          .map(text -> -Integer.parseInt(text))
          .orElse(0);
    }
  }

  /** All functions by the name they have in templates. */
  Map<String, TemplateMethodModelEx> all() {
    Map<String, TemplateMethodModelEx> all = new LinkedHashMap<>();
    all.put("waarde", method(1, 2, this::value));
    all.put("verschil", method(1, 2, arguments -> change(arguments, shown -> shown.text())));
    all.put("procent", method(1, 2, arguments -> change(arguments, Functions::unsigned)));
    all.put("ontwikkeling", method(1, 4, this::development));
    all.put("richting", method(1, 4, this::direction));
    all.put("aandeel", method(2, 3, this::share));
    all.put("feit", method(1, 2, this::fact));
    all.put("label", method(1, 1, this::label));
    all.put("periode", method(1, 2, this::period));
    all.put("figuur", method(1, 1, this::figure));
    all.put("paragraaf", method(1, 1, this::section));
    all.put("hoofdstuk", method(1, 1, this::section));
    all.put("bijlage", method(1, 1, this::section));
    all.put("regel", method(1, 1, this::rule));
    all.put("term", method(1, 2, this::term));
    all.put("taal", method(2, 2, this::language));
    all.put("datum", method(1, 1, arguments -> text(Captions.date(arguments.first()))));
    all.put("kamerstuk", method(1, 2, this::paper));
    all.put(
        "richtlijn",
        method(
            1,
            1,
            arguments -> reference(arguments, References::directive, "2003/86/EG of 2021/1883")));
    all.put(
        "verordening",
        method(
            1,
            1,
            arguments -> reference(arguments, References::regulation, "604/2013 of 2016/399")));
    all.put(
        "ecli",
        method(
            1, 1, arguments -> reference(arguments, References::ruling, "ECLI:NL:RVS:2022:1043")));
    all.put(
        "staatsblad",
        method(
            1,
            1,
            arguments ->
                reference(arguments, id -> References.gazette(id, "Stb.", "stb"), "2023/123")));
    all.put(
        "staatscourant",
        method(
            1,
            1,
            arguments ->
                reference(
                    arguments, id -> References.gazette(id, "Stcrt.", "stcrt"), "2018/54481")));
    return all;
  }

  private TemplateMethodModelEx method(int least, int most, Function<Arguments, String> function) {
    return new TemplateMethodModelEx() {
      @Override
      public Object exec(@SuppressWarnings("rawtypes") List given) throws TemplateModelException {
        Arguments arguments = arguments(given);
        if (arguments.values().size() < least || arguments.values().size() > most) {
          throw new TemplateModelException(
              "deze functie verwacht "
                  + least
                  + (most > least ? " tot " + most : "")
                  + " argumenten");
        }
        return function.apply(arguments);
      }
    };
  }

  private static Arguments arguments(List<?> given) throws TemplateModelException {
    java.util.ArrayList<String> values = new java.util.ArrayList<>();
    for (Object one : given) {
      if (one instanceof TemplateScalarModel text) {
        values.add(text.getAsString());
      } else if (one instanceof TemplateNumberModel number) {
        values.add(number.getAsNumber().toString());
      } else {
        throw new TemplateModelException(
            "een argument is tekst tussen aanhalingstekens of een getal");
      }
    }
    return new Arguments(values);
  }

  private String text(String text) {
    return fragments.inline(() -> Html.escape(text));
  }

  /** A number with the name of its series, so that it can be traced on the page. */
  private String number(String printed, String series, int year) {
    String glued = Html.escape(printed).replace(" ", "\u00a0");
    return fragments.inline(
        () ->
            "<span class=\"getal\" id=\"getal-"
                + ++numbered
                + "\" data-reeks=\""
                + Html.escape(series)
                + "\" data-jaar=\""
                + year
                + "\">"
                + glued
                + "</span>");
  }

  /** What a function makes of a series; a name that does not exist is a mistake. */
  private String with(String name, int back, Function<Numbers.Point, String> form) {
    return numbers
        .point(name, back)
        .map(form)
        .orElseGet(() -> numbers.isRank(name) ? gaps.gap(() -> unknown(name)) : unknown(name));
  }

  private String unknown(String name) {
    mistakes.at(name, "de reeks “" + name + "” bestaat niet", numbers.suggestion(name));
    return "";
  }

  private String value(Arguments arguments) {
    return with(
        arguments.first(),
        arguments.back(1),
        point -> {
          Shown value = numbers.value(point);
          Supplier<String> number = () -> number(value.text(), point.id().toString(), point.year());
          return value.exists() ? number.get() : gaps.gap(number);
        });
  }

  private String change(Arguments arguments, Function<Shown, String> form) {
    return with(
        arguments.first(),
        arguments.back(1),
        point -> {
          Shown change = numbers.change(point);
          String series = point.id() + ":verschil";
          return change.isKnown()
              ? number(form.apply(change), series, point.year())
              : gaps.gap(() -> number("niet bekend", series, point.year()));
        });
  }

  private static String unsigned(Shown change) {
    String text = change.text();
    return text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
  }

  private String word(Numbers.Point point, List<String> words) {
    return numbers
        .direction(point)
        .map(direction -> text(word(direction, words)))
        .orElseGet(() -> gaps.gap(() -> text("op onbekende wijze veranderd")));
  }

  private static String word(Direction direction, List<String> words) {
    return switch (direction) {
      case UP -> words.get(0);
      case DOWN -> words.get(1);
      case EQUAL -> words.get(2);
    };
  }

  private static List<String> words(Arguments arguments) {
    return arguments.values().size() == 4
        ? arguments.values().subList(1, 4)
        : List.of("gestegen", "gedaald", "gelijk gebleven");
  }

  private String direction(Arguments arguments) {
    return with(arguments.first(), 0, point -> word(point, words(arguments)));
  }

  private String development(Arguments arguments) {
    return with(
        arguments.first(),
        0,
        point -> {
          Shown change = numbers.change(point);
          if (!change.isKnown()) {
            return word(point, words(arguments));
          }
          if (change.drawn().orElse(0) == 0) {
            return text(words(arguments).get(2));
          }
          return "met "
              + number(unsigned(change), point.id() + ":verschil", point.year())
              + " "
              + word(point, words(arguments));
        });
  }

  private String share(Arguments arguments) {
    int back = arguments.back(2);
    return with(
        arguments.first(),
        back,
        part -> with(arguments.values().get(1), back, whole -> share(part, whole)));
  }

  private String share(Numbers.Point part, Numbers.Point whole) {
    String series = part.id() + "/" + whole.id();
    return numbers
        .share(part, whole)
        .map(share -> number(share.dutch(), series, part.year()))
        .orElseGet(() -> gaps.gap(() -> number("niet bekend", series, part.year())));
  }

  private String fact(Arguments arguments) {
    int year = numbers.cells().reportingYear() - arguments.back(1);
    String key = arguments.first();
    Optional<Fact> fact = numbers.cells().dataset().fact(key, year);
    if (fact.isEmpty()) {
      Supplier<String> mistake =
          () -> {
            mistakes.fact(key, year);
            return "";
          };
      return numbers.cells().dataset().isFact(key) ? gaps.gap(mistake) : mistake.get();
    }
    Shown value = numbers.cells().fact(fact.get());
    Supplier<String> number = () -> number(value.text(), "feit:" + key, year);
    return value.exists() ? number.get() : gaps.gap(number);
  }

  private String label(Arguments arguments) {
    String name = arguments.first();
    Optional<Numbers.Point> point = numbers.point(name, 0);
    if (point.isPresent()) {
      SeriesId id = point.get().id();
      FigureDefinition figure = point.get().figure();
      return text(
          id.row().isEmpty() ? figure.columns().label(id.column()) : figure.rows().label(id.row()));
    }
    return member(name)
        .map(this::text)
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
    return text(Captions.period(figure.get(), index >= 0 ? years.get(index) : year));
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
    return words.map(this::text).orElse("");
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

  /** A mistake in the session year is reported at the session year. */
  private String paper(Arguments arguments) {
    Optional<String> wrong = arguments.at(1).filter(years -> !References.isSession(years));
    wrong.ifPresent(
        years ->
            mistakes.at(
                years,
                "“" + years + "” is geen vergaderjaar",
                "schrijf twee opeenvolgende jaren, bijvoorbeeld 2022-2023"));
    Optional<String> session = wrong.isPresent() ? Optional.empty() : arguments.at(1);
    return reference(
        arguments, id -> References.paper(id, session), "19637/3100, 36200-V/27 of 30573/J");
  }

  private String reference(
      Arguments arguments, Function<String, Optional<String>> form, String example) {
    Optional<String> html = form.apply(arguments.first());
    if (html.isEmpty()) {
      mistakes.at(
          arguments.first(),
          "“" + arguments.first() + "” is geen geldige verwijzing",
          "schrijf bijvoorbeeld " + example);
    }
    return html.map(found -> fragments.inline(() -> found)).orElse("");
  }
}
