package nl.migratiestaat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A miniature project: one chapter with one figure, from the test resources, and the page
 * templates, styles and type of the project itself.
 */
public final class Miniature {

  private static final List<String> TYPE = List.of("Lato-Regular.ttf", "Lato-Semibold.ttf");

  private Miniature() {}

  /** Makes one in a folder. */
  public static Path in(Path folder) throws IOException {
    Folders.copy(Golden.resource("basis"), folder);
    Path from = Golden.project().resolve("templates");
    Path to = folder.resolve("templates");
    Files.copy(from.resolve("document.ftlh"), to.resolve("document.ftlh"));
    Folders.copy(from.resolve("blocks"), to.resolve("blocks"));
    Folders.copy(from.resolve("styles"), to.resolve("styles"));
    Files.createDirectories(to.resolve("fonts"));
    for (String name : TYPE) {
      Files.copy(from.resolve("fonts").resolve(name), to.resolve("fonts").resolve(name));
    }
    return folder;
  }
}
