package nl.migratiestaat.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.migratiestaat.calculation.Rounding;
import nl.migratiestaat.input.Entry;
import nl.migratiestaat.input.Fields;

/** Reads the traits of a row, a column or a figure from the codebook. */
final class TraitsReader {

  private static final Map<String, Rounding> ROUNDINGS = roundings();
  private static final Set<String> FLAGS = Set.of("true", "false");

  private TraitsReader() {}

  private static Map<String, Rounding> roundings() {
    Map<String, Rounding> roundings = new LinkedHashMap<>();
    for (Rounding rounding : Rounding.values()) {
      roundings.put(rounding.key(), rounding);
    }
    return roundings;
  }

  static Traits read(Fields fields) {
    return new Traits(
        fields.choice("kind", ValueKind.NAMES),
        rounding(fields),
        fields.choice("role", Role.NAMES),
        relations(fields),
        new Traits.Look(
            fields.labels("group"),
            fields.words("negative"),
            fields.text("change").filter(FLAGS::contains).map(Boolean::valueOf),
            fields.prose("footnote"),
            fields.flag("strong").orElse(false)));
  }

  private static Traits.Relations relations(Fields fields) {
    return new Traits.Relations(
        fields.texts("total-of"),
        fields.text("part-of"),
        differenceOf(fields),
        fields.texts("carries"),
        share(fields),
        isByMember(fields) ? List.of() : fields.texts("same-as"),
        isByMember(fields) ? byMember(fields) : Map.of());
  }

  private static List<String> differenceOf(Fields fields) {
    List<String> two = fields.texts("difference-of");
    if (!two.isEmpty() && two.size() != 2) {
      fields.refuse(
          "difference-of", "een verschil is er tussen twee reeksen", "schrijf [geheel, deel]");
    }
    return two;
  }

  /** Whether {@code same-as} is a mapping: another series for each column of a row. */
  private static boolean isByMember(Fields fields) {
    return fields.entry("same-as").filter(Entry::isMapping).isPresent();
  }

  private static Map<String, String> byMember(Fields fields) {
    Map<String, String> series = new LinkedHashMap<>();
    fields
        .nested("same-as", "{kolom: figuur.rij.kolom}", Fields::entries)
        .orElse(List.of())
        .forEach(entry -> entry.text().ifPresent(name -> series.put(entry.key(), name)));
    return series;
  }

  /** A figure's {@code change} that is no flag names the only row whose change is printed. */
  static Optional<String> changeRow(Fields fields) {
    return fields.text("change").filter(text -> !FLAGS.contains(text));
  }

  static Optional<Rounding> rounding(Fields fields) {
    return fields.choice("rounding", ROUNDINGS);
  }

  static Optional<Traits.ShareOf> share(Fields fields) {
    return fields.nested(
        "share",
        "{part: …, whole: …}",
        parts -> new Traits.ShareOf(parts.text("part"), parts.required("whole")));
  }

  /** The names a trait mentions, for checking that they exist. */
  static List<String> names(Traits traits) {
    Traits.Relations relations = traits.relations();
    List<String> names = new ArrayList<>(relations.totalOf());
    relations.partOf().ifPresent(names::add);
    names.addAll(relations.differenceOf());
    names.addAll(relations.carries());
    names.addAll(relations.sameAs());
    names.addAll(relations.sameAsBy().values());
    relations
        .share()
        .ifPresent(
            share -> {
              share.part().ifPresent(names::add);
              names.add(share.whole());
            });
    return names;
  }
}
