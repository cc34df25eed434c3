package nl.migratiestaat.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A key of a YAML file with what stands under it, which can be read as one thing or another. What
 * is something else is a problem; what is empty is none, and counts as absent.
 */
public final class Entry {

  /** What makes of words something else: calls, instructions and links. */
  private static final List<String> MARKUP = List.of("${", "#{", "<@", "</@", "<#", "](");

  private final String key;
  private final Place keyPlace;
  private final YamlNode node;
  private final Problems problems;

  Entry(String key, Place keyPlace, YamlNode node, Problems problems) {
    this.key = key;
    this.keyPlace = keyPlace;
    this.node = node;
    this.problems = problems;
  }

  public String key() {
    return key;
  }

  /** Where the key stands. */
  public Place keyPlace() {
    return keyPlace;
  }

  /** Where the value stands. */
  public Place place() {
    return node.place();
  }

  /** Whether keys stand under it, not one value or a list. */
  public boolean isMapping() {
    return node instanceof YamlNode.Mapping;
  }

  /** Whether it is one value, that may be empty. */
  public boolean isScalar() {
    return node instanceof YamlNode.Scalar;
  }

  /** Whether it is a list that says in so many words that there is none: {@code []}. */
  public boolean isEmptyList() {
    return node instanceof YamlNode.Sequence sequence && sequence.items().isEmpty();
  }

  private boolean isEmpty() {
    return node instanceof YamlNode.Scalar scalar && scalar.text().isEmpty();
  }

  /**
   * The mapping under it, read.
   *
   * @param form what it looks like, for the remedy: {@code {label: …, unit: …}}
   * @return empty, with a problem, when there is no mapping
   */
  public <T> Optional<T> read(String form, Function<Fields, T> reader) {
    if (node instanceof YamlNode.Mapping mapping) {
      return Optional.of(Fields.read(key, keyPlace, mapping, problems, reader));
    }
    refuse("bij “" + key + "” worden sleutels met waarden verwacht", "schrijf " + form);
    return Optional.empty();
  }

  /** The same, where nothing may stand too. */
  <T> Optional<T> readIfAny(String form, Function<Fields, T> reader) {
    return isEmpty() ? Optional.empty() : read(form, reader);
  }

  /** The mappings of a list, read. */
  <T> List<T> readEach(String owner, String form, Function<Fields, T> reader) {
    return items("een lijst met streepjes").stream()
        .flatMap(item -> new Entry(owner, item.place(), item, problems).read(form, reader).stream())
        .toList();
  }

  /** A scalar as it stands, an empty one too. */
  public Optional<YamlNode.Scalar> scalar() {
    if (node instanceof YamlNode.Scalar scalar) {
      return Optional.of(scalar);
    }
    refuse("bij “" + key + "” wordt één waarde verwacht", "");
    return Optional.empty();
  }

  /** A name, an address or a code. */
  public Optional<String> text() {
    return scalar().map(YamlNode.Scalar::text).filter(text -> !text.isBlank());
  }

  /** A short text that is printed as it stands; calls, links and notes are refused in it. */
  public Optional<String> words() {
    Optional<String> words = text();
    words.ifPresent(text -> refuseMarkup(text, place()));
    return words;
  }

  /** The key itself as words that are printed. */
  public String keyWords() {
    refuseMarkup(key, keyPlace);
    return key;
  }

  private void refuseMarkup(String text, Place at) {
    if (MARKUP.stream().anyMatch(text::contains)) {
      problems.add(
          at,
          "in “" + key + "” kan geen functie, koppeling of noot staan",
          "typ gewone woorden en zet de rest in een noot of in de tekst");
    }
  }

  /** A longer text. */
  public Optional<Prose> prose() {
    return text().map(text -> new Prose(text, place()));
  }

  /** A list of texts, one at least; a single text is a list of one. */
  List<String> texts() {
    return each(Entry::text);
  }

  /** A list of words, one at least; a single text is a list of one. */
  List<String> labels() {
    return each(Entry::words);
  }

  /** A list of whole numbers, one at least; a single number is a list of one. */
  public List<Integer> integers() {
    return each(Entry::integer);
  }

  private <T> List<T> each(Function<Entry, Optional<T>> reader) {
    if (isScalar()) {
      return reader.apply(this).stream().toList();
    }
    return items("een waarde of een lijst [a, b]").stream()
        .flatMap(item -> item(item).flatMap(reader).stream())
        .toList();
  }

  private Optional<Entry> item(YamlNode item) {
    Entry one = new Entry(key, keyPlace, item, problems);
    if (one.isEmpty()) {
      one.refuse(
          "in de lijst bij “" + key + "” is een plaats leeg", "vul haar in of verwijder haar");
    }
    return Stream.of(one).filter(entry -> !entry.isEmpty()).findFirst();
  }

  private List<YamlNode> items(String expected) {
    if (node instanceof YamlNode.Sequence sequence) {
      if (isEmptyList()) {
        refuse("de lijst bij “" + key + "” is leeg", "vul haar of verwijder de sleutel");
      }
      return sequence.items();
    }
    if (!isEmpty()) {
      refuse("bij “" + key + "” wordt " + expected + " verwacht", "");
    }
    return List.of();
  }

  /** {@code true} or {@code false}. */
  Optional<Boolean> flag() {
    return choice(Map.of("true", true, "false", false));
  }

  Optional<Integer> integer() {
    return text()
        .flatMap(
            text -> {
              try {
                return Optional.of(Integer.valueOf(text));
              } catch (NumberFormatException e) {
                refuse("“" + text + "” is geen geheel getal", "typ alleen cijfers");
                return Optional.empty();
              }
            });
  }

  /** A day. */
  Optional<LocalDate> date() {
    return text()
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text));
              } catch (DateTimeException e) {
                refuse(
                    "“" + text + "” is geen datum",
                    "schrijf jaar-maand-dag, bijvoorbeeld 2024-07-01");
                return Optional.empty();
              }
            });
  }

  /** One of a set of words. */
  <T> Optional<T> choice(Map<String, T> choices) {
    return text()
        .flatMap(
            text -> {
              if (!choices.containsKey(text)) {
                refuse(
                    "“" + text + "” kan niet bij “" + key + "”",
                    Suggestion.orList(text, new TreeSet<>(choices.keySet())));
              }
              return Optional.ofNullable(choices.get(text));
            });
  }

  /** Reports that the value cannot stand here. */
  public void refuse(String message, String remedy) {
    problems.add(place(), message, remedy);
  }
}
