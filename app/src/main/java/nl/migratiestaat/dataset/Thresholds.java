package nl.migratiestaat.dataset;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.migratiestaat.input.Entry;
import nl.migratiestaat.input.Fields;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;

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

  private static final String UNITS = "unrounded-units";

  /** Makes thresholds. */
  public Thresholds {
    unroundedUnits = Set.copyOf(unroundedUnits);
  }

  /** The thresholds of a project; empty, with a problem, when one of them is missing. */
  public static Optional<Thresholds> read(Project project, Problems problems) {
    if (project.path(FILE).isEmpty()) {
      problems.add(
          new Place(FILE, 1, 1),
          "het bestand met de drempels van de controle ontbreekt",
          "neem het over uit een eerdere versie van het project");
    }
    return Fields.file(project, FILE, problems, Thresholds::thresholds).flatMap(one -> one);
  }

  private static Optional<Thresholds> thresholds(Fields fields) {
    Optional<Integer> possibilities = positive(fields, "minimum-possibilities");
    Optional<Integer> shareBase = positive(fields, "small-share-base");
    Optional<Integer> changeBase = positive(fields, "minimum-change-base");
    Optional<Integer> change = positive(fields, "big-change");
    boolean none = fields.entry(UNITS).filter(Entry::isEmptyList).isPresent();
    Set<String> units = none ? Set.of() : Set.copyOf(fields.requiredTexts(UNITS));
    boolean whole =
        Stream.of(possibilities, shareBase, changeBase, change).allMatch(Optional::isPresent)
            && (none || !units.isEmpty());
    return whole
        ? Optional.of(
            new Thresholds(
                possibilities.get(), shareBase.get(), changeBase.get(), change.get(), units))
        : Optional.empty();
  }

  private static Optional<Integer> positive(Fields fields, String key) {
    fields.required(key);
    Optional<Integer> number = fields.integer(key);
    if (number.filter(found -> found <= 0).isPresent()) {
      fields.refuse(key, "een drempel is groter dan nul", "typ een getal vanaf 1");
    }
    return number.filter(found -> found > 0);
  }
}
