package nl.migratiestaat.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.migratiestaat.calculation.Count;
import nl.migratiestaat.calculation.Exact;
import nl.migratiestaat.calculation.Notation;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.calculation.Published;
import nl.migratiestaat.calculation.Rounding;
import nl.migratiestaat.calculation.Suppressed;
import nl.migratiestaat.input.Entry;
import nl.migratiestaat.input.Fields;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.YamlNode;

/**
 * Reads one value as an editor types it: {@code 50720}, {@code 1.16}, {@code 69%}, {@code "<5"},
 * {@code n.v.t.}, {@code geen}, or a mapping with {@code value}, {@code exact}, {@code published},
 * {@code unknown} or {@code text} and remarks. Anything else is a problem.
 */
final class ValueParser {

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");
  private static final String NONEXISTENT = "geen";

  /** The keys under which the value itself stands. */
  private static final List<String> KEYS =
      List.of("value", "exact", "published", "unknown", "text");

  private final Problems problems;

  ValueParser(Problems problems) {
    this.problems = problems;
  }

  /** A value of the given kind; one that cannot be read is a problem and counts as open. */
  Observation parse(Entry entry, ValueKind kind, Rounding rounding) {
    if (entry.isMapping()) {
      return entry
          .read("{value: …}", fields -> attributed(fields, kind, rounding))
          .orElseGet(() -> Observation.of(new Value.Open(), entry.place()));
    }
    Value value =
        entry.scalar().map(found -> scalar(found, kind, rounding)).orElseGet(Value.Open::new);
    return Observation.of(value, entry.place());
  }

  private Observation attributed(Fields fields, ValueKind kind, Rounding rounding) {
    return new Observation(
        valueOf(fields, kind, rounding),
        fields.place(),
        Provenance.read(fields),
        fields.prose("footnote"),
        fields.integer("revised-in"),
        fields.words("was"));
  }

  private Value valueOf(Fields fields, ValueKind kind, Rounding rounding) {
    if (KEYS.stream().filter(key -> fields.entry(key).isPresent()).count() > 1) {
      problems.add(
          fields.place(), "hier staat meer dan één waarde", "kies uit: " + String.join(", ", KEYS));
    }
    Optional<Value> exact = fields.entry("exact").map(this::exact);
    Optional<Value> published = fields.entry("published").map(entry -> published(entry, rounding));
    Optional<Value> unknown = fields.words("unknown").map(Value.Unknown::new);
    Optional<Value> words = fields.words("text").map(Value.Words::new);
    Optional<Value> plain =
        fields.entry("value").flatMap(Entry::scalar).map(scalar -> scalar(scalar, kind, rounding));
    return exact
        .or(() -> published)
        .or(() -> unknown)
        .or(() -> words)
        .or(() -> plain)
        .orElseGet(Value.Open::new);
  }

  private Value exact(Entry entry) {
    return whole(entry).<Value>map(n -> new Value.Counted(new Exact(n))).orElseGet(Value.Open::new);
  }

  private Value published(Entry entry, Rounding rounding) {
    return whole(entry)
        .<Value>map(n -> new Value.Counted(new Published(n, rounding)))
        .orElseGet(Value.Open::new);
  }

  private Optional<Long> whole(Entry entry) {
    String text = entry.scalar().map(YamlNode.Scalar::text).orElse("");
    if (WHOLE.matcher(text).matches()) {
      return Optional.of(Long.valueOf(text));
    }
    if (entry.isScalar()) {
      entry.refuse("“" + text + "” is geen geheel getal", meantCount(text));
    }
    return Optional.empty();
  }

  private Value scalar(YamlNode.Scalar scalar, ValueKind kind, Rounding rounding) {
    String text = scalar.text().strip();
    if (text.isEmpty()) {
      return new Value.Open();
    }
    if (text.equals(Notation.NOT_APPLICABLE)) {
      return new Value.NotApplicable();
    }
    if (text.equals(NONEXISTENT)) {
      return new Value.Nonexistent();
    }
    return switch (kind) {
      case COUNT -> count(scalar.place(), text, rounding);
      case PERCENTAGE -> percentage(scalar.place(), text);
      case NUMBER -> number(scalar.place(), text);
      case TEXT -> new Value.Words(text);
    };
  }

  private Value count(Place place, String text, Rounding rounding) {
    if (text.equals(Notation.SUPPRESSED)) {
      return new Value.Counted(new Suppressed());
    }
    if (WHOLE.matcher(text).matches()) {
      return new Value.Counted(asTyped(Long.parseLong(text), rounding));
    }
    problems.add(place, "“" + text + "” is geen aantal", meantCount(text));
    return new Value.Open();
  }

  /**
   * A plain number is what the source published, except where the source rounds to tens and the
   * number is not: that one is exact, and the program rounds it.
   */
  private static Count asTyped(long number, Rounding rounding) {
    boolean exact = rounding == Rounding.NONE || (rounding == Rounding.TENS && number % 10 != 0);
    return exact ? new Exact(number) : new Published(number, rounding);
  }

  private Value percentage(Place place, String text) {
    Optional<Percentage> percentage = Percentage.parse(text);
    if (percentage.isEmpty()) {
      problems.add(place, "“" + text + "” is geen percentage", "schrijf het als 69% of 12.5%");
    }
    return percentage.<Value>map(Value.Percent::new).orElseGet(Value.Open::new);
  }

  private Value number(Place place, String text) {
    if (DECIMAL.matcher(text).matches()) {
      return new Value.Decimal(new BigDecimal(text));
    }
    problems.add(place, "“" + text + "” is geen getal", meantNumber(text));
    return new Value.Open();
  }

  /** Guesses the count behind a typing mistake: letters that look like digits, dots, spaces. */
  private static String meantCount(String text) {
    String digits = digits(text).replaceAll("[ .\u00a0'_]", "");
    return WHOLE.matcher(digits).matches()
        ? "bedoelt u " + digits + "?"
        : "typ alleen cijfers, zonder punten; of <5, n.v.t., geen";
  }

  /** Guesses the number behind a typing mistake: as a count, or with a comma for its dot. */
  private static String meantNumber(String text) {
    String number = digits(text).replaceAll("[ \u00a0'_]", "").replace(',', '.');
    return DECIMAL.matcher(number).matches()
        ? "bedoelt u " + number + "?"
        : "typ cijfers met een punt voor de decimalen; of n.v.t., geen";
  }

  private static String digits(String text) {
    return text.replace('O', '0')
        .replace('o', '0')
        .replace('l', '1')
        .replace('I', '1')
        .replace('S', '5')
        .replace('B', '8');
  }
}
