package nl.migratiestaat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Text that a test expects, kept in a file. {@code -Dmigratiestaat.refresh=true} writes what the
 * program prints now; then {@code git diff} shows what changed, and a person judges it.
 */
public final class Golden {

  private static final boolean REFRESH = Boolean.getBoolean("migratiestaat.refresh");

  private Golden() {}

  /** The folder of the project under test. */
  public static Path project() {
    return Path.of(System.getProperty("migratiestaat.project", "")).toAbsolutePath();
  }

  /** A folder or file among the test resources, in the source tree. */
  public static Path resource(String name) {
    return project().resolve("app/src/test/resources").resolve(name);
  }

  /** Holds a text against a file; an absent file stands for no text at all. */
  public static void compare(Path file, String actual) {
    try {
      if (REFRESH) {
        write(file, actual);
      }
      String expected = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
      assertThat(actual).as(file.toString()).isEqualTo(expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) throws IOException {
    if (text.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
  }
}
