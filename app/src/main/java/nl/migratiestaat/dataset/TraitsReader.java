package nl.migratiestaat.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.migratiestaat.calculation.Rounding;
import nl.migratiestaat.input.Fields;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.YamlNode;

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

  static Traits read(Fields fields, Problems problems) {
    return new Traits(
        fields.choice("kind", ValueKind.NAMES),
        fields.integer("decimals"),
        rounding(fields),
        fields.texts("group"),
        fields.texts("total-of"),
        fields.text("part-of"),
        fields.texts("difference-of"),
        fields.texts("carries"),
        share(fields, problems),
        isByMember(fields) ? List.of() : fields.texts("same-as"),
        isByMember(fields) ? byMember(fields, problems) : Map.of(),
        fields.text("negative"),
        fields.text("change").filter(FLAGS::contains).map(Boolean::valueOf),
        fields.text("footnote"),
        fields.flag("strong").orElse(false));
  }

  /** Whether {@code same-as} is a mapping: another series for each column of a row. */
  private static boolean isByMember(Fields fields) {
    return fields.node("same-as").filter(YamlNode.Mapping.class::isInstance).isPresent();
  }

  private static Map<String, String> byMember(Fields fields, Problems problems) {
    Map<String, String> series = new LinkedHashMap<>();
    fields
        .mapping("same-as")
        .ifPresent(
            mapping -> {
              Fields members = new Fields(mapping, problems);
              mapping
                  .fields()
                  .keySet()
                  .forEach(key -> members.text(key).ifPresent(name -> series.put(key, name)));
            });
    return series;
  }

  /** A figure's {@code change} that is no flag names the only row whose change is printed. */
  static Optional<String> changeRow(Fields fields) {
    return fields.text("change").filter(text -> !FLAGS.contains(text));
  }

  static Optional<Rounding> rounding(Fields fields) {
    return fields.choice("rounding", ROUNDINGS);
  }

  static Optional<Traits.ShareOf> share(Fields fields, Problems problems) {
    return fields
        .mapping("share")
        .map(
            mapping -> {
              Fields parts = new Fields(mapping, problems);
              Traits.ShareOf share =
                  new Traits.ShareOf(parts.text("part"), parts.required("whole", "share"));
              parts.done();
              return share;
            });
  }

  /** The names a trait mentions, for checking that they exist. */
  static List<String> names(Traits traits) {
    List<String> names = new java.util.ArrayList<>(traits.totalOf());
    traits.partOf().ifPresent(names::add);
    names.addAll(traits.differenceOf());
    names.addAll(traits.carries());
    names.addAll(traits.sameAs());
    names.addAll(traits.sameAsBy().values());
    traits
        .share()
        .ifPresent(
            share -> {
              share.part().ifPresent(names::add);
              names.add(share.whole());
            });
    return names;
  }
}
