package nl.migratiestaat.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.migratiestaat.calculation.Direction;
import nl.migratiestaat.dataset.Fact;
import nl.migratiestaat.figure.PrintedValue;

/** The functions that print a number of the data, or what it did. */
final class NumberFunctions {

  private final Numbers numbers;
  private final Fragments fragments;
  private final Mistakes mistakes;
  private final MissingNumbers gaps;
  private int numbered;

  NumberFunctions(Numbers numbers, Fragments fragments, Mistakes mistakes, MissingNumbers gaps) {
    this.numbers = numbers;
    this.fragments = fragments;
    this.mistakes = mistakes;
    this.gaps = gaps;
  }

  void addTo(Map<String, TextFunction> all) {
    all.put("waarde", new TextFunction(1, 2, this::value));
    all.put("verschil", new TextFunction(1, 2, arguments -> change(arguments, PrintedValue::text)));
    all.put(
        "procent",
        new TextFunction(1, 2, arguments -> change(arguments, NumberFunctions::unsigned)));
    all.put("ontwikkeling", new TextFunction(1, 4, this::development));
    all.put("richting", new TextFunction(1, 4, this::direction));
    all.put("aandeel", new TextFunction(2, 3, this::share));
    all.put("feit", new TextFunction(1, 2, this::fact));
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
          PrintedValue value = numbers.value(point);
          Supplier<String> number = () -> number(value.text(), point.id().toString(), point.year());
          return value.exists() ? number.get() : gaps.gap(number);
        });
  }

  private String change(Arguments arguments, Function<PrintedValue, String> form) {
    return with(
        arguments.first(),
        arguments.back(1),
        point -> {
          PrintedValue change = numbers.change(point);
          String series = point.id() + ":verschil";
          return change.isKnown()
              ? number(form.apply(change), series, point.year())
              : gaps.gap(() -> number("niet bekend", series, point.year()));
        });
  }

  private static String unsigned(PrintedValue change) {
    String text = change.text();
    return text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
  }

  private String word(Numbers.Point point, List<String> words) {
    return numbers
        .direction(point)
        .map(direction -> fragments.text(word(direction, words)))
        .orElseGet(() -> gaps.gap(() -> fragments.text("op onbekende wijze veranderd")));
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
          PrintedValue change = numbers.change(point);
          if (!change.isKnown()) {
            return word(point, words(arguments));
          }
          if (change.drawn().orElse(0) == 0) {
            return fragments.text(words(arguments).get(2));
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
    PrintedValue value = numbers.cells().fact(fact.get());
    Supplier<String> number = () -> number(value.text(), Fact.name(key), year);
    return value.exists() ? number.get() : gaps.gap(number);
  }
}
