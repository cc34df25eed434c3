package nl.migratiestaat;

import java.io.IOException;
import java.nio.file.Path;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.DatasetReader;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;

/**
 * A small report with everything in it that a report can have, about invented numbers. What the
 * program makes of it is known to the letter: nobody edits it, so that editors can edit theirs.
 */
public final class FrozenProject {

  /** The year that its edition is about. */
  public static final int YEAR = 2023;

  private FrozenProject() {}

  /** Its data and texts, to be read where they are. */
  public static Project project() {
    return Project.at(Golden.resource("project"));
  }

  /** Its numbers. */
  public static Dataset dataset() {
    return DatasetReader.read(project(), new Problems());
  }

  /** Copies it to a folder, with the looks of the report, to build there. */
  public static Path in(Path folder) throws IOException {
    Folders.copy(Golden.resource("project"), folder);
    Looks.forPrint(folder);
    return folder;
  }
}
