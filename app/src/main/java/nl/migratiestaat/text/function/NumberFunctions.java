package nl.migratiestaat.text.function;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.migratiestaat.calculation.Direction;
import nl.migratiestaat.dataset.Fact;
import nl.migratiestaat.dataset.Observation;
import nl.migratiestaat.dataset.Value;
import nl.migratiestaat.dataset.ValueKind;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.PrintedValue;
import nl.migratiestaat.figure.SeriesLookup;
import nl.migratiestaat.figure.SeriesPoint;
import nl.migratiestaat.text.tree.Call;
import nl.migratiestaat.text.tree.ChangeNode;
import nl.migratiestaat.text.tree.MissingNode;
import nl.migratiestaat.text.tree.NumberNode;
import nl.migratiestaat.text.tree.WordsNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The functions that print a number of the data, or what it did. */
public final class NumberFunctions {

  private static final List<String> WORDS = List.of("gestegen", "gedaald", "gelijk gebleven");
  private static final int WITH_WORDS = 4;

  private final SeriesLookup series;
  private final Cells cells;
  private final Mistakes mistakes;

  public NumberFunctions(SeriesLookup series, Mistakes mistakes) {
    this.series = series;
    this.cells = series.cells();
    this.mistakes = mistakes;
  }

  public void addTo(Map<String, TextFunction> all) {
    add(all, "waarde", 1, 2, this::value);
    add(all, "verschil", 1, 2, call -> change(call, PrintedValue::text));
    add(all, "procent", 1, 2, call -> change(call, NumberFunctions::unsigned));
    add(all, "ontwikkeling", 1, WITH_WORDS, this::development);
    add(
        all,
        "richting",
        1,
        WITH_WORDS,
        call -> with(call, call.first(), 0, point -> word(call, point)));
    add(all, "aandeel", 2, 3, this::share);
    add(all, "feit", 1, 2, this::fact);
  }

  public static void add(
      Map<String, TextFunction> all, String name, int least, int most, Function<Call, Node> form) {
    all.put(name, new TextFunction(name, least, most, form));
  }

  /** What a function makes of a series; a name that does not exist is a mistake. */
  private Node with(Call call, String name, int back, Function<SeriesPoint, Node> form) {
    Supplier<Node> unknown =
        () -> {
          mistakes.at(call, name, "de reeks “" + name + "” bestaat niet", series.suggestion(name));
          return new WordsNode(call, "");
        };
    return series
        .point(name, back)
        .map(form)
        .orElseGet(() -> series.isRank(name) ? MissingNode.of(call, unknown) : unknown.get());
  }

  private Node value(Call call) {
    return with(
        call,
        call.first(),
        call.back(1),
        point -> {
          PrintedValue value = cells.value(point.id(), point.year());
          Node number = number(call, value.text(), point.id().toString(), point);
          return value.exists() ? number : MissingNode.of(call, () -> number);
        });
  }

  private Node change(Call call, Function<PrintedValue, String> form) {
    return with(call, call.first(), call.back(1), point -> change(call, point, form));
  }

  private Node change(Call call, SeriesPoint point, Function<PrintedValue, String> form) {
    PrintedValue change = cells.change(point.id(), point.previous(), point.year());
    String name = point.id() + ":verschil";
    return change.isKnown()
        ? number(call, form.apply(change), name, point)
        : MissingNode.of(call, () -> number(call, Cells.UNKNOWN, name, point));
  }

  private static Node number(Call call, String printed, String name, SeriesPoint point) {
    return new NumberNode(call, name, point.year(), printed, Optional.of(point));
  }

  private static String unsigned(PrintedValue change) {
    String text = change.text();
    return text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
  }

  private Node word(Call call, SeriesPoint point) {
    return direction(point)
        .<Node>map(direction -> new WordsNode(call, word(direction, words(call))))
        .orElseGet(
            () -> MissingNode.of(call, () -> new WordsNode(call, "op onbekende wijze veranderd")));
  }

  private static String word(Direction direction, List<String> words) {
    return switch (direction) {
      case UP -> words.get(0);
      case DOWN -> words.get(1);
      case EQUAL -> words.get(2);
    };
  }

  private static List<String> words(Call call) {
    return call.arguments().size() == WITH_WORDS ? call.arguments().subList(1, WITH_WORDS) : WORDS;
  }

  private Node development(Call call) {
    return with(
        call,
        call.first(),
        0,
        point -> {
          PrintedValue change = cells.change(point.id(), point.previous(), point.year());
          if (!change.isKnown()) {
            return word(call, point);
          }
          if (change.drawn().orElse(0) == 0) {
            return new WordsNode(call, words(call).get(2));
          }
          ChangeNode development = new ChangeNode(call);
          development.appendChild(new Text("met "));
          development.appendChild(change(call, point, NumberFunctions::unsigned));
          development.appendChild(new Text(" "));
          development.appendChild(word(call, point));
          return development;
        });
  }

  /** Whether a series rose or fell since the period before; empty when that is not known. */
  private Optional<Direction> direction(SeriesPoint point) {
    boolean counts = point.figure().kind(point.id()) == ValueKind.COUNT;
    Optional<BigDecimal> from = comparable(point, point.previous());
    Optional<BigDecimal> to = comparable(point, point.year());
    Optional<BigDecimal> published =
        counts
            ? cells
                .publishedChange(point.id(), point.year())
                .map(Observation::value)
                .flatMap(NumberFunctions::percent)
            : Optional.empty();
    if (from.isEmpty() || to.isEmpty()) {
      return published.map(change -> Direction.of(BigDecimal.ZERO, change));
    }
    if (counts && printsAsNoChange(point)) {
      return Optional.of(Direction.EQUAL);
    }
    return Optional.of(
        Direction.of(from.get(), published.map(change -> from.get().add(change)).orElse(to.get())));
  }

  /** Whether the change is printed as 0%: then a sentence calls the numbers equal. */
  private boolean printsAsNoChange(SeriesPoint point) {
    PrintedValue change = cells.change(point.id(), point.previous(), point.year());
    return change.isKnown() && change.drawn().orElse(0) == 0;
  }

  private static Optional<BigDecimal> percent(Value value) {
    return value instanceof Value.Percent percent
        ? Optional.of(percent.percentage().value())
        : Optional.empty();
  }

  /** The number behind what is printed, for comparing; nothing of it is printed. */
  private Optional<BigDecimal> comparable(SeriesPoint point, int year) {
    PrintedValue value = cells.value(point.id(), year);
    return value.drawn().isPresent()
        ? Optional.of(BigDecimal.valueOf(value.drawn().getAsDouble()))
        : Optional.empty();
  }

  private Node share(Call call) {
    int back = call.back(2);

    return with(
        call,
        call.first(),
        back,
        part -> with(call, call.arguments().get(1), back, whole -> share(call, part, whole)));
  }

  private Node share(Call call, SeriesPoint part, SeriesPoint whole) {
    String name = part.id() + "/" + whole.id();
    return cells
        .share(part.id(), whole.id(), part.year())
        .map(share -> number(call, share.dutch(), name, part))
        .orElseGet(() -> MissingNode.of(call, () -> number(call, Cells.UNKNOWN, name, part)));
  }

  private Node fact(Call call) {
    int year = cells.reportingYear() - call.back(1);
    String key = call.first();
    Optional<Fact> fact = cells.dataset().fact(key, year);
    if (fact.isEmpty()) {
      Supplier<Node> mistake =
          () -> {
            mistakes.fact(call, key, year);
            return new WordsNode(call, "");
          };
      return cells.dataset().isFact(key) ? MissingNode.of(call, mistake) : mistake.get();
    }
    PrintedValue value = cells.fact(fact.get());
    Node number = new NumberNode(call, Fact.name(key), year, value.text(), Optional.empty());
    return value.exists() ? number : MissingNode.of(call, () -> number);
  }
}
