package nl.migratiestaat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Folders to test in. */
public final class Folders {

  private Folders() {}

  /** What stands in a folder, sorted by name; nothing when it is not there. */
  public static List<Path> entries(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  /** Copies a folder with all that is in it over another. */
  public static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /** Copies what the program reads of the project under test: its data and its templates. */
  public static Path projectIn(Path folder) throws IOException {
    copy(Golden.project().resolve("data"), folder.resolve("data"));
    copy(Golden.project().resolve("templates"), folder.resolve("templates"));
    return folder;
  }
}
