package nl.migratiestaat.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the fields of one mapping by name and reports, at {@link #done()}, every field that nobody
 * asked for: so the code that reads a format is also its definition.
 */
public final class Fields {

  private final YamlNode.Mapping mapping;
  private final Problems problems;
  private final Set<String> known = new LinkedHashSet<>();

  public Fields(YamlNode.Mapping mapping, Problems problems) {
    this.mapping = mapping;
    this.problems = problems;
  }

  public Place place() {
    return mapping.place();
  }

  public Optional<YamlNode> node(String key) {
    known.add(key);
    return Optional.ofNullable(mapping.fields().get(key)).map(YamlNode.Field::value);
  }

  public Optional<YamlNode.Mapping> mapping(String key) {
    return node(key).flatMap(node -> as(YamlNode.Mapping.class, node, key, "sleutels met waarden"));
  }

  /** The mappings of a sequence; an item that is something else is a problem. */
  public List<YamlNode.Mapping> mappings(String key) {
    List<YamlNode.Mapping> mappings = new ArrayList<>();
    node(key)
        .flatMap(node -> as(YamlNode.Sequence.class, node, key, "een lijst met streepjes"))
        .ifPresent(
            sequence ->
                sequence
                    .items()
                    .forEach(
                        item ->
                            as(YamlNode.Mapping.class, item, key, "sleutels met waarden")
                                .ifPresent(mappings::add)));
    return mappings;
  }

  /** The text of a scalar; an empty one counts as absent. */
  public Optional<String> text(String key) {
    return node(key)
        .flatMap(node -> as(YamlNode.Scalar.class, node, key, "één waarde"))
        .map(YamlNode.Scalar::text)
        .filter(text -> !text.isEmpty());
  }

  /** The text of a scalar that must be there; a problem and an empty text when it is not. */
  public String required(String key, String owner) {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      problems.add(place(), "bij “" + owner + "” ontbreekt “" + key + "”", "vul " + key + ": … in");
    }
    return text.orElse("");
  }

  /** A scalar as it stands, with its place. */
  public Optional<YamlNode.Scalar> scalar(String key) {
    return node(key).flatMap(node -> as(YamlNode.Scalar.class, node, key, "één waarde"));
  }

  /** A list of texts; a single text is a list of one. */
  public List<String> texts(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof YamlNode.Scalar scalar) {
      return scalar.text().isEmpty() ? List.of() : List.of(scalar.text());
    }
    List<String> texts = new ArrayList<>();
    as(YamlNode.Sequence.class, node.get(), key, "een waarde of een lijst [a, b]")
        .ifPresent(
            sequence ->
                sequence
                    .items()
                    .forEach(
                        item ->
                            as(YamlNode.Scalar.class, item, key, "één waarde")
                                .ifPresent(one -> texts.add(one.text()))));
    return texts;
  }

  /** {@code true} or {@code false}; anything else is a problem. */
  public Optional<Boolean> flag(String key) {
    return text(key)
        .flatMap(
            text -> {
              if (!text.equals("true") && !text.equals("false")) {
                wrong(key, text, List.of("true", "false"));
                return Optional.empty();
              }
              return Optional.of(text.equals("true"));
            });
  }

  public Optional<Integer> integer(String key) {
    return text(key)
        .flatMap(
            text -> {
              try {
                return Optional.of(Integer.valueOf(text));
              } catch (NumberFormatException e) {
                problems.add(
                    placeOf(key), "“" + text + "” is geen geheel getal", "typ alleen cijfers");
                return Optional.empty();
              }
            });
  }

  /** A date that must be there; a problem and the first day of 1970 when it cannot be read. */
  public LocalDate date(String key, String owner) {
    required(key, owner);
    return date(key).orElse(LocalDate.EPOCH);
  }

  /** A date, if there is one; a problem when it cannot be read. */
  public Optional<LocalDate> date(String key) {
    return text(key)
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text));
              } catch (DateTimeException e) {
                problems.add(
                    placeOf(key),
                    "“" + text + "” is geen datum",
                    "schrijf jaar-maand-dag, bijvoorbeeld 2024-07-01");
                return Optional.empty();
              }
            });
  }

  /** A whole number per item. */
  public List<Integer> integers(String key) {
    List<Integer> numbers = new ArrayList<>();
    for (String text : texts(key)) {
      try {
        numbers.add(Integer.valueOf(text));
      } catch (NumberFormatException e) {
        problems.add(placeOf(key), "“" + text + "” is geen geheel getal", "typ alleen cijfers");
      }
    }
    return List.copyOf(numbers);
  }

  /** One of a set of words. */
  public <T> Optional<T> choice(String key, Map<String, T> choices) {
    return text(key)
        .flatMap(
            text -> {
              if (!choices.containsKey(text)) {
                wrong(key, text, new TreeSet<>(choices.keySet()));
              }
              return Optional.ofNullable(choices.get(text));
            });
  }

  private void wrong(String key, String text, Iterable<String> allowed) {
    problems.add(
        placeOf(key),
        "“" + text + "” kan niet bij “" + key + "”",
        Suggestion.orList(text, allowed));
  }

  /** The place of a field's value, or of the mapping when the field is absent. */
  public Place placeOf(String key) {
    return Optional.ofNullable(mapping.fields().get(key))
        .map(field -> field.value().place())
        .orElse(mapping.place());
  }

  /** Reports the fields that were never asked for. */
  public void done() {
    mapping
        .fields()
        .forEach(
            (key, field) -> {
              if (!known.contains(key)) {
                problems.add(
                    field.keyPlace(),
                    "de sleutel “" + key + "” is hier onbekend",
                    Suggestion.orList(key, known));
              }
            });
  }

  private <T extends YamlNode> Optional<T> as(
      Class<T> type, YamlNode node, String key, String expected) {
    if (type.isInstance(node)) {
      return Optional.of(type.cast(node));
    }
    boolean empty = node instanceof YamlNode.Scalar scalar && scalar.text().isEmpty();
    if (!empty) {
      problems.add(node.place(), "bij “" + key + "” wordt " + expected + " verwacht");
    }
    return Optional.empty();
  }
}
