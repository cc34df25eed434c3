package nl.migratiestaat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A miniature project: a basis from the test resources, with the files of a case over it, so that a
 * case holds no more than what it is about. An empty file of the case removes one of the basis. A
 * file {@code links} makes symbolic links: a name and, in the case's own folder, a target. How the
 * report looks is the project's own.
 */
public final class Miniature {

  private Miniature() {}

  /** Makes one in a folder: one chapter with one figure. */
  public static Path in(Path folder) throws IOException {
    Folders.copy(Golden.resource("basis"), folder);
    Looks.forWeb(folder);
    return folder;
  }

  /** Makes one of a case, over a basis of the test resources. */
  static Path of(String basis, Path example, Path folder) throws IOException {
    Folders.copy(Golden.resource(basis), folder);
    Looks.forWeb(folder);
    Folders.copy(example, folder);
    removeEmptyFiles(folder);
    link(example, folder);
    return folder;
  }

  private static void removeEmptyFiles(Path project) throws IOException {
    try (Stream<Path> paths = Files.walk(project)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        if (Files.size(path) == 0) {
          Files.delete(path);
        }
      }
    }
  }

  private static void link(Path example, Path project) throws IOException {
    Path links = example.resolve("links");
    for (String line : Files.exists(links) ? Files.readAllLines(links) : List.<String>of()) {
      String[] words = line.split(" +", 2);
      Files.createSymbolicLink(project.resolve(words[0]), example.resolve(words[1]));
    }
  }
}
