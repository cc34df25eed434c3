package nl.migratiestaat;

import java.util.Collections;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.DatasetReader;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;

/**
 * The edition that editors work on: the newest of the project's own data. A test may say of it only
 * what holds whatever its numbers, sentences and figures are; a test of particular ones belongs to
 * the {@link FrozenProject}.
 */
public final class LiveEdition {

  private LiveEdition() {}

  /** The project that it is an edition of. */
  public static Project project() {
    return Project.at(Golden.project());
  }

  /** Its numbers, and those of the years before. */
  public static Dataset dataset() {
    return DatasetReader.read(project(), new Problems());
  }

  /** The year that it is about. */
  public static int year() {
    return newest(dataset());
  }

  /** The year of the newest edition of a dataset. */
  public static int newest(Dataset dataset) {
    return Collections.max(dataset.editions().keySet());
  }
}
