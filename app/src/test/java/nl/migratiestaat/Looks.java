package nl.migratiestaat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How the report looks: its page template, its blocks, its styles and its type. Projects to test
 * with have data and texts of their own, and these of the project itself.
 */
public final class Looks {

  private static final List<String> CHARTS = List.of("Lato-Regular.ttf", "Lato-Semibold.ttf");

  private Looks() {}

  /** What HTML needs: of the type only what charts are measured with. */
  static void forWeb(Path project) throws IOException {
    Path from = Golden.project().resolve("templates");
    Path to = project.resolve("templates");
    Files.createDirectories(to.resolve("fonts"));
    Files.copy(from.resolve("document.ftlh"), to.resolve("document.ftlh"));
    Folders.copy(from.resolve("blocks"), to.resolve("blocks"));
    Folders.copy(from.resolve("styles"), to.resolve("styles"));
    for (String name : CHARTS) {
      Files.copy(from.resolve("fonts").resolve(name), to.resolve("fonts").resolve(name));
    }
  }

  /** What PDF needs. */
  public static void forPrint(Path project) throws IOException {
    forWeb(project);
    Path type = Path.of("templates", "fonts");
    Folders.copy(Golden.project().resolve(type), project.resolve(type));
  }
}
