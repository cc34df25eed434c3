package nl.migratiestaat.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.input.Fields;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.YamlNode;
import nl.migratiestaat.input.YamlReader;

/** Reads the facts of one folder: numbers that no figure holds. */
final class FactsReader {

  private final Problems problems;
  private final ValueParser values;

  FactsReader(Problems problems) {
    this.problems = problems;
    this.values = new ValueParser(problems);
  }

  Map<String, Fact> read(Project project, String folder) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    for (String name : project.files(folder, ".yaml")) {
      project
          .read(name, problems)
          .flatMap(file -> YamlReader.read(file, problems))
          .ifPresent(mapping -> mapping.fields().forEach((key, field) -> add(facts, key, field)));
    }
    return facts;
  }

  private void add(Map<String, Fact> facts, String key, YamlNode.Field field) {
    if (!(field.value() instanceof YamlNode.Mapping mapping)) {
      problems.add(
          field.value().place(),
          "het feit “" + key + "” heeft een eenheid en een bron nodig",
          "schrijf {value: …, unit: …, source: …}");
    } else if (facts.containsKey(key)) {
      problems.add(field.keyPlace(), "het feit “" + key + "” bestaat al", "kies een andere naam");
    } else {
      facts.put(key, fact(key, new Fields(mapping, problems)));
    }
  }

  private Fact fact(String key, Fields fields) {
    Fact fact =
        new Fact(
            key,
            observation(key, fields),
            scale(fields),
            fields.required("unit", key),
            fields.required("source", key),
            fields.text("date"),
            fields.text("reference"),
            fields.texts("same-as"),
            TraitsReader.share(fields, problems),
            fields.text("change-of"));
    fields.done();
    return fact;
  }

  private Observation observation(String key, Fields fields) {
    String text = fields.required("value", key);
    YamlNode.Scalar scalar = new YamlNode.Scalar(fields.placeOf("value"), text);
    Observation plain =
        text.isEmpty() ? Observation.of(new Value.Open(), fields.place()) : parsed(scalar);
    return new Observation(
        plain.value(),
        plain.place(),
        fields.text("note"),
        fields.text("footnote"),
        fields.text("origin"),
        fields.integer("revised-in"),
        fields.text("was"));
  }

  private Observation parsed(YamlNode.Scalar scalar) {
    boolean decimal = scalar.text().contains(".") && !scalar.text().contains("%");
    ValueKind kind =
        scalar.text().contains("%")
            ? ValueKind.PERCENTAGE
            : decimal ? ValueKind.NUMBER : ValueKind.COUNT;
    return values.parse(scalar, kind, nl.migratiestaat.calculation.Rounding.NONE);
  }

  private java.util.Optional<String> scale(Fields fields) {
    return fields
        .text("scale")
        .filter(
            scale -> {
              if (!Dutch.SCALES.containsKey(scale)) {
                problems.add(
                    fields.placeOf("scale"),
                    "“" + scale + "” is geen schaal",
                    "mogelijk is: " + "duizend, miljoen, miljard");
              }
              return Dutch.SCALES.containsKey(scale);
            });
  }
}
