package nl.migratiestaat.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The project folder: the only place the program reads from. A path that leads outside it, by
 * {@code ..} or by a symbolic link, does not exist for the program.
 */
public final class Project {

  private static final long MAX_BYTES = 8_000_000;

  private final Path root;

  private Project(Path root) {
    this.root = root;
  }

  /**
   * The project in a folder.
   *
   * @throws UncheckedIOException when the folder does not exist
   */
  public static Project at(Path folder) {
    try {
      return new Project(folder.toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path root() {
    return root;
  }

  /** The path of a file inside the project; empty when there is none, or it lies outside. */
  public Optional<Path> path(String name) {
    try {
      Path real = root.resolve(name).toRealPath();
      return real.startsWith(root) && Files.isRegularFile(real)
          ? Optional.of(real)
          : Optional.empty();
    } catch (IOException | java.nio.file.InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** A text file; empty when it is not there. What cannot be read is a problem. */
  public Optional<ProjectFile> read(String name, Problems problems) {
    Optional<Path> path = path(name);
    if (path.isEmpty() && Files.exists(root.resolve(name))) {
      problems.add(
          new Place(name, 1, 1),
          "dit is geen bestand binnen het project",
          "zet het bestand zelf op deze plaats, geen verwijzing ernaar");
    }
    return path.flatMap(found -> text(found, name, problems));
  }

  private static Optional<ProjectFile> text(Path path, String name, Problems problems) {
    Place start = new Place(name, 1, 1);
    try {
      if (Files.size(path) > MAX_BYTES) {
        problems.add(start, "het bestand is groter dan 8 MB");
        return Optional.empty();
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return Optional.of(printable(new ProjectFile(name, lines(text)), problems));
    } catch (CharacterCodingException e) {
      problems.add(start, "het bestand is geen UTF-8", "sla het op als UTF-8");
      return Optional.empty();
    } catch (IOException e) {
      problems.add(start, "het bestand kan niet worden gelezen");
      return Optional.empty();
    }
  }

  /** The lines of a text whatever wrote it: no mark at its start, one character after each line. */
  private static String lines(String text) {
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
  }

  private static ProjectFile printable(ProjectFile file, Problems problems) {
    OptionalInt offence = Printable.firstOffence(file.text());
    if (offence.isEmpty()) {
      return file;
    }
    problems.add(
        Place.at(file, offence.getAsInt()),
        "hier staat een teken dat niet kan worden afgedrukt",
        "haal het weg");
    return new ProjectFile(file.name(), Printable.masked(file.text()));
  }

  /** The names of the files (not folders) in a folder with an extension, sorted. */
  public List<String> files(String folder, String extension) {
    return names(folder, path -> Files.isRegularFile(path) && path.toString().endsWith(extension));
  }

  /** The names of the folders in a folder, sorted. */
  public List<String> folders(String folder) {
    return names(folder, Files::isDirectory);
  }

  private List<String> names(String folder, java.util.function.Predicate<Path> wanted) {
    Path path = root.resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries
          .filter(wanted)
          .map(entry -> folder + "/" + entry.getFileName())
          .filter(name -> !name.substring(name.lastIndexOf('/') + 1).startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
