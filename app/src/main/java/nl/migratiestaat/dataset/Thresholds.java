package nl.migratiestaat.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.migratiestaat.input.Fields;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.ProjectFile;
import nl.migratiestaat.input.YamlReader;

/**
 * Where the audit draws its lines: {@code data/thresholds.yaml}. An editor sets them; the program
 * has no values of its own.
 *
 * @param minimumPossibilities a hidden number may not be narrowed down to fewer possibilities
 * @param smallShareBase a share of a whole below this number may give its part away
 * @param minimumChangeBase below this number a change in percents says nothing
 * @param bigChange from this percentage on a rise or fall needs commentary
 * @param unroundedUnits units of facts that count no people and are therefore not rounded
 */
public record Thresholds(
    int minimumPossibilities,
    int smallShareBase,
    int minimumChangeBase,
    int bigChange,
    Set<String> unroundedUnits) {

  /** The file the thresholds stand in. */
  public static final String FILE = "data/thresholds.yaml";

  /** Makes thresholds. */
  public Thresholds {
    unroundedUnits = Set.copyOf(unroundedUnits);
  }

  /** The thresholds of a project; empty, with a problem, when one of them is missing. */
  public static Optional<Thresholds> read(Project project, Problems problems) {
    Optional<ProjectFile> file = project.read(FILE, problems);
    if (file.isEmpty()) {
      problems.add(
          new Place(FILE, 1, 1),
          "het bestand met de drempels van de controle ontbreekt",
          "neem het over uit een eerdere versie van het project");
    }
    return file.flatMap(found -> YamlReader.read(found, problems))
        .flatMap(mapping -> thresholds(new Fields(mapping, problems), problems));
  }

  private static Optional<Thresholds> thresholds(Fields fields, Problems problems) {
    List<Integer> numbers = new ArrayList<>();
    for (String key :
        List.of("minimum-possibilities", "small-share-base", "minimum-change-base", "big-change")) {
      if (!fields.required(key, FILE).isEmpty()) {
        fields
            .integer(key)
            .filter(number -> isPositive(number, key, fields, problems))
            .ifPresent(numbers::add);
      }
    }
    boolean units = fields.node("unrounded-units").isPresent();
    if (!units) {
      fields.required("unrounded-units", FILE);
    }
    Set<String> unrounded = Set.copyOf(fields.texts("unrounded-units"));
    fields.done();
    return numbers.size() == 4 && units
        ? Optional.of(
            new Thresholds(
                numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), unrounded))
        : Optional.empty();
  }

  private static boolean isPositive(int number, String key, Fields fields, Problems problems) {
    if (number <= 0) {
      problems.add(fields.placeOf(key), "een drempel is groter dan nul", "typ een getal vanaf 1");
    }
    return number > 0;
  }
}
