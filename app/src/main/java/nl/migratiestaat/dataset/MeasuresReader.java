package nl.migratiestaat.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.migratiestaat.input.Fields;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.YamlNode;

/** Reads a year's {@code measures.yaml}: measures that were proposed and not adopted. */
final class MeasuresReader {

  /** The only status there is: an adopted measure is policy and belongs in the text. */
  private static final Map<String, Boolean> STATUS = Map.of("concept", true);

  private final Problems problems;

  MeasuresReader(Problems problems) {
    this.problems = problems;
  }

  Map<String, Measure> read(YamlNode.Mapping mapping) {
    Map<String, Measure> measures = new LinkedHashMap<>();
    mapping
        .fields()
        .forEach(
            (key, field) -> {
              if (field.value() instanceof YamlNode.Mapping one) {
                measures.put(key, measure(key, field.keyPlace(), new Fields(one, problems)));
              } else {
                problems.add(
                    field.value().place(),
                    "bij de maatregel “" + key + "” wordt een beschrijving verwacht",
                    "schrijf {domain: …, measure: …, status: concept}");
              }
            });
    return measures;
  }

  private Measure measure(String key, Place place, Fields fields) {
    fields.required("status", key);
    fields.choice("status", STATUS);
    Measure measure =
        new Measure(
            key,
            place,
            fields.required("domain", key),
            fields.required("measure", key),
            fields.flag("pm").orElse(false),
            fields.text("missing"));
    fields.done();
    return measure;
  }
}
