package nl.migratiestaat.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.migratiestaat.input.Entry;
import nl.migratiestaat.input.Fields;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Suggestion;

/** Reads a year's {@code edition.yaml}. */
final class EditionReader {

  private final Set<String> figures;
  private final Problems problems;

  EditionReader(Set<String> figures, Problems problems) {
    this.figures = figures;
    this.problems = problems;
  }

  Edition read(int year, Fields fields) {
    Edition edition =
        new Edition(
            year,
            fields.requiredWords("title"),
            fields.required("file"),
            number(fields),
            fields.choice("status", Edition.Status.NAMES).orElse(Edition.Status.CONCEPT),
            new Edition.Imprint(
                fields.requiredWords("publisher"),
                fields.words("publication-number"),
                fields.requiredDate("published"),
                fields.date("closed")),
            new Edition.Coverage(
                fields.words("unknown"),
                fields
                    .nested("periods", "{figuur: [2021, 2022]}", this::periods)
                    .orElse(Map.of())));
    if (!edition.file().matches("[a-z0-9-]*")) {
      fields.refuse(
          "file", "een bestandsnaam bestaat uit kleine letters, cijfers en streepjes", "");
    }
    return edition;
  }

  private static int number(Fields fields) {
    fields.required("number");
    return fields.integer("number").orElse(0);
  }

  private Map<String, List<Integer>> periods(Fields fields) {
    Map<String, List<Integer>> periods = new LinkedHashMap<>();
    for (Entry figure : fields.entries()) {
      if (!figures.contains(figure.key())) {
        problems.add(
            figure.keyPlace(),
            "de figuur “" + figure.key() + "” staat niet in het codeboek",
            Suggestion.of(figure.key(), figures));
      }
      List<Integer> years = Years.ascending(figure);
      if (!years.isEmpty()) {
        periods.put(figure.key(), years);
      }
    }
    return periods;
  }
}
