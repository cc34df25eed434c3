package nl.migratiestaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.migratiestaat.Folders;
import nl.migratiestaat.Golden;
import nl.migratiestaat.Miniature;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder of {@code cases} is a miniature project with the {@code command} to run in it, what
 * that prints ({@code expected.txt}) and, when it writes HTML, the chapters ({@code
 * expected.html}). Adding a case is adding a folder; {@code -Dcases.refresh=true} writes what is
 * expected.
 *
 * <p>The files of a case lie over those of {@code basis}, so that a case holds no more than what it
 * is about; an empty file there removes one of the basis. Page templates and type are the project's
 * own. A file {@code links} makes symbolic links: a name and, in the case's own folder, a target.
 */
class CasesTest {

  @TempDir private Path temporary;

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return Folders.entries(Golden.resource("cases")).stream()
        .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> check(path)));
  }

  private void check(Path path) throws IOException {
    Path project = project(path);
    Run run = Run.in(project, command(path));
    assertThat(run.error()).doesNotContain("\tat ").doesNotContain("fout in het programma");
    Golden.compare(path.resolve("expected.txt"), run.transcript());
    Golden.compare(path.resolve("expected.html"), written(project.resolve("uitvoer")));
  }

  private Path project(Path path) throws IOException {
    Path project = Miniature.in(temporary.resolve(path.getFileName()));
    Folders.copy(path, project);
    removeEmptyFiles(project);
    link(path, project);
    return project;
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

  private static void link(Path path, Path project) throws IOException {
    Path links = path.resolve("links");
    for (String line : Files.exists(links) ? Files.readAllLines(links) : List.<String>of()) {
      String[] words = line.split(" +", 2);
      Files.createSymbolicLink(project.resolve(words[0]), path.resolve(words[1]));
    }
  }

  /** The words of the command, on one line or several. */
  private static String[] command(Path path) throws IOException {
    String command = Files.readString(path.resolve("command")).strip();
    return command.isEmpty() ? new String[0] : command.split("\\s+");
  }

  private static String written(Path output) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path file : Folders.entries(output)) {
      if (file.toString().endsWith(".html")) {
        text.append(Pages.text(Files.readString(file)));
      }
    }
    return text.toString();
  }
}
