package nl.migratiestaat.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.migratiestaat.input.Fields;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Suggestion;
import nl.migratiestaat.input.YamlNode;

/** Reads a year's {@code edition.yaml}. */
final class EditionReader {

  private final Set<String> figures;
  private final Problems problems;

  EditionReader(Set<String> figures, Problems problems) {
    this.figures = figures;
    this.problems = problems;
  }

  Edition read(int year, YamlNode.Mapping mapping) {
    Fields fields = new Fields(mapping, problems);
    Edition edition =
        new Edition(
            year,
            fields.required("title", "edition"),
            fields.required("file", "edition"),
            fields.integer("number").orElse(0),
            fields.date("published", "edition"),
            fields.date("closed"),
            fields.choice("status", Edition.Status.NAMES).orElse(Edition.Status.CONCEPT),
            fields.required("publisher", "edition"),
            fields.text("publication-number"),
            fields.text("unknown"),
            periods(fields));
    if (!edition.file().matches("[a-z0-9-]*")) {
      problems.add(
          fields.placeOf("file"),
          "een bestandsnaam bestaat uit kleine letters, cijfers en streepjes");
    }
    fields.done();
    return edition;
  }

  private Map<String, List<Integer>> periods(Fields fields) {
    Map<String, List<Integer>> periods = new LinkedHashMap<>();
    fields
        .mapping("periods")
        .ifPresent(
            mapping -> {
              Fields each = new Fields(mapping, problems);
              mapping
                  .fields()
                  .forEach(
                      (figure, field) -> {
                        each.node(figure);
                        if (!figures.contains(figure)) {
                          problems.add(
                              field.keyPlace(),
                              "de figuur “" + figure + "” staat niet in het codeboek",
                              Suggestion.of(figure, figures));
                        }
                        periods.put(figure, each.integers(figure));
                      });
            });
    return periods;
  }
}
