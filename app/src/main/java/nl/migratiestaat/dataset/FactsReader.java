package nl.migratiestaat.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.calculation.Rounding;
import nl.migratiestaat.input.Entry;
import nl.migratiestaat.input.Fields;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;

/** Reads the facts of one folder: numbers that no figure holds. */
final class FactsReader {

  private static final String FORM = "{value: …, unit: …, source: …}";

  private final Problems problems;
  private final ValueParser values;

  FactsReader(Problems problems) {
    this.problems = problems;
    this.values = new ValueParser(problems);
  }

  /**
   * The facts of a folder, and others that do not stand there.
   *
   * @param others facts by key; typing one of them again is a problem
   */
  Map<String, Fact> read(Project project, String folder, Map<String, Fact> others) {
    Map<String, Fact> facts = new LinkedHashMap<>(others);
    for (String name : project.files(folder, ".yaml")) {
      Fields.file(project, name, problems, fields -> fields.each(FORM, one -> add(facts, one)));
    }
    return facts;
  }

  private Fact add(Map<String, Fact> facts, Fields fields) {
    Fact fact = fact(fields);
    if (facts.putIfAbsent(fact.key(), fact) != null) {
      problems.add(
          fields.keyPlace(), "het feit “" + fact.key() + "” bestaat al", "kies een andere naam");
    }
    return fact;
  }

  private Fact fact(Fields fields) {
    return new Fact(
        fields.owner(),
        observation(fields),
        scale(fields),
        fields.requiredWords("unit"),
        new Fact.Statement(
            fields.requiredWords("source"), fields.words("date"), fields.words("reference")),
        new Fact.Relations(
            fields.texts("same-as"), TraitsReader.share(fields), fields.text("change-of")));
  }

  private Observation observation(Fields fields) {
    fields.required("value");
    Observation plain =
        fields
            .entry("value")
            .filter(entry -> !entry.isMapping())
            .map(this::parsed)
            .orElseGet(() -> Observation.of(new Value.Open(), fields.place()));
    return new Observation(
        plain.value(),
        plain.place(),
        Provenance.read(fields),
        fields.prose("footnote"),
        fields.integer("revised-in"),
        fields.words("was"));
  }

  private Observation parsed(Entry value) {
    String text = value.text().orElse("");
    ValueKind kind =
        text.contains("%")
            ? ValueKind.PERCENTAGE
            : text.contains(".") ? ValueKind.NUMBER : ValueKind.COUNT;
    return values.parse(value, kind, Rounding.NONE);
  }

  private Optional<String> scale(Fields fields) {
    return fields
        .text("scale")
        .filter(
            scale -> {
              if (!Dutch.SCALES.containsKey(scale)) {
                fields.refuse(
                    "scale",
                    "“" + scale + "” is geen schaal",
                    "mogelijk is: duizend, miljoen, miljard");
              }
              return Dutch.SCALES.containsKey(scale);
            });
  }
}
