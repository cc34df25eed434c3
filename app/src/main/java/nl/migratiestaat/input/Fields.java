package nl.migratiestaat.input;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The keys of one mapping while it is read. The reader asks for them by name, or for {@link
 * #entries() the rest}; once it is done, every key that it did not ask for is reported. So the code
 * that reads a format is also its definition, and no key is dropped.
 */
public final class Fields {

  private final String owner;
  private final Place keyPlace;
  private final YamlNode.Mapping mapping;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();

  private Fields(String owner, Place keyPlace, YamlNode.Mapping mapping, Problems problems) {
    this.owner = owner;
    this.keyPlace = keyPlace;
    this.mapping = mapping;
    this.problems = problems;
  }

  /** What a file holds; empty when it is not there, or when it cannot be read. */
  public static <T> Optional<T> file(
      Project project, String name, Problems problems, Function<Fields, T> reader) {
    return project
        .read(name, problems)
        .flatMap(file -> YamlReader.read(file, problems))
        .map(mapping -> read(stem(name), mapping.place(), mapping, problems, reader));
  }

  private static String stem(String name) {
    return new ProjectFile(name, "").stem();
  }

  /** What a mapping holds: the only way to read one. */
  static <T> T read(
      String owner,
      Place keyPlace,
      YamlNode.Mapping mapping,
      Problems problems,
      Function<Fields, T> reader) {
    Fields fields = new Fields(owner, keyPlace, mapping, problems);
    T read = reader.apply(fields);
    fields.done();
    return read;
  }

  /** The keys that a reader asks for by name. */
  public static Set<String> askedBy(Consumer<Fields> reader) {
    Place nowhere = new Place("", 1, 1);
    Fields fields =
        new Fields("", nowhere, new YamlNode.Mapping(nowhere, Map.of()), new Problems());
    reader.accept(fields);
    return Set.copyOf(fields.asked);
  }

  /** The key under which the mapping stands, the name of its file, or what it is. */
  public String owner() {
    return owner;
  }

  /** Where the key stands under which the mapping stands. */
  public Place keyPlace() {
    return keyPlace;
  }

  /** Where the mapping starts. */
  public Place place() {
    return mapping.place();
  }

  /** The place of a key's value, or of the mapping when the key is absent. */
  public Place placeOf(String key) {
    return Optional.ofNullable(mapping.fields().get(key))
        .map(field -> field.value().place())
        .orElse(mapping.place());
  }

  /** A key with whatever stands under it. */
  public Optional<Entry> entry(String key) {
    asked.add(key);
    return Optional.ofNullable(mapping.fields().get(key)).map(field -> entry(key, field));
  }

  private Entry entry(String key, YamlNode.Field field) {
    return new Entry(key, field.keyPlace(), field.value(), problems);
  }

  /** The keys that were not asked for by name, in the order typed; they now count as asked for. */
  public List<Entry> entries() {
    List<Entry> entries =
        mapping.fields().entrySet().stream()
            .filter(field -> !asked.contains(field.getKey()))
            .map(field -> entry(field.getKey(), field.getValue()))
            .toList();
    entries.forEach(entry -> asked.add(entry.key()));
    return entries;
  }

  /**
   * What the mappings under the keys hold that were not asked for by name; a key with something
   * else under it is a problem.
   *
   * @param form what each looks like, for the remedy
   */
  public <T> Map<String, T> each(String form, Function<Fields, T> reader) {
    Map<String, T> read = new LinkedHashMap<>();
    entries()
        .forEach(entry -> entry.read(form, reader).ifPresent(one -> read.put(entry.key(), one)));
    return read;
  }

  /** The words under the keys that were not asked for by name; one without words is a problem. */
  public Map<String, String> eachWords() {
    Map<String, String> words = new LinkedHashMap<>();
    entries().forEach(entry -> words.put(entry.key(), requiredWords(entry.key())));
    return words;
  }

  /** What the mapping under a key holds. */
  public <T> Optional<T> nested(String key, String form, Function<Fields, T> reader) {
    return entry(key).flatMap(entry -> entry.readIfAny(form, reader));
  }

  /**
   * What the mappings of a list hold.
   *
   * @param owner what each of them is
   */
  public <T> List<T> list(String key, String owner, String form, Function<Fields, T> reader) {
    return entry(key).map(entry -> entry.readEach(owner, form, reader)).orElse(List.of());
  }

  /** See {@link Entry#text}. */
  public Optional<String> text(String key) {
    return entry(key).flatMap(Entry::text);
  }

  /** See {@link Entry#words}. */
  public Optional<String> words(String key) {
    return entry(key).flatMap(Entry::words);
  }

  /** See {@link Entry#prose}. */
  public Optional<Prose> prose(String key) {
    return entry(key).flatMap(Entry::prose);
  }

  /** A text that must be there; a problem and an empty text when it is not. */
  public String required(String key) {
    return required(key, text(key)).orElse("");
  }

  /** Words that must be there; a problem and an empty text when they are not. */
  public String requiredWords(String key) {
    return required(key, words(key)).orElse("");
  }

  /** A longer text that must be there; a problem and an empty text when it is not. */
  public Prose requiredProse(String key) {
    return required(key, prose(key)).orElseGet(() -> new Prose("", placeOf(key)));
  }

  /** A day that must be there; a problem and the first day of 1970 when it is not. */
  public LocalDate requiredDate(String key) {
    return required(key, text(key)).flatMap(text -> date(key)).orElse(LocalDate.EPOCH);
  }

  /** A list that must be there; a problem when it is not. */
  public List<String> requiredTexts(String key) {
    List<String> texts = texts(key);
    required(key, texts.stream().findFirst());
    return texts;
  }

  private <T> Optional<T> required(String key, Optional<T> value) {
    boolean wrong = entry(key).filter(entry -> !entry.isScalar()).isPresent();
    if (value.isEmpty() && !wrong) {
      refuse(key, "bij “" + owner + "” ontbreekt “" + key + "”", "vul " + key + ": … in");
    }
    return value;
  }

  /** See {@link Entry#texts}. */
  public List<String> texts(String key) {
    return entry(key).map(Entry::texts).orElse(List.of());
  }

  /** See {@link Entry#labels}. */
  public List<String> labels(String key) {
    return entry(key).map(Entry::labels).orElse(List.of());
  }

  /** See {@link Entry#integers}. */
  public List<Integer> integers(String key) {
    return entry(key).map(Entry::integers).orElse(List.of());
  }

  /** See {@link Entry#flag}. */
  public Optional<Boolean> flag(String key) {
    return entry(key).flatMap(Entry::flag);
  }

  /** See {@link Entry#integer}. */
  public Optional<Integer> integer(String key) {
    return entry(key).flatMap(Entry::integer);
  }

  /** See {@link Entry#date}. */
  public Optional<LocalDate> date(String key) {
    return entry(key).flatMap(Entry::date);
  }

  /** See {@link Entry#choice}. */
  public <T> Optional<T> choice(String key, Map<String, T> choices) {
    return entry(key).flatMap(entry -> entry.choice(choices));
  }

  /** Reports what is wrong with the value of a key. */
  public void refuse(String key, String message, String remedy) {
    problems.add(placeOf(key), message, remedy);
  }

  private void done() {
    mapping
        .fields()
        .forEach(
            (key, field) -> {
              if (!asked.contains(key)) {
                problems.add(
                    field.keyPlace(),
                    "de sleutel “" + key + "” is hier onbekend",
                    Suggestion.orList(key, asked));
              }
            });
  }
}
