package nl.migratiestaat.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.migratiestaat.publication.Format;

/** Writes a file beside its place and moves it there when it is whole. */
final class WholeFile {

  private WholeFile() {}

  /**
   * Writes a file; when that fails, the file that stood there is untouched.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  static void write(Path file, Format.Content content) {
    try {
      Files.createDirectories(file.getParent());
      Path beside = beside(file);
      try {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
          content.writeTo(out);
        }
        Files.move(
            beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Two builds at the same time do not meet; the system decides who may read the file. */
  private static Path beside(Path file) {
    String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".nieuw";
    return file.resolveSibling(name);
  }
}
