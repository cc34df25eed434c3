package nl.migratiestaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.migratiestaat.Cases;
import nl.migratiestaat.Folders;
import nl.migratiestaat.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder of {@code cases} is a miniature project with the {@code command} to run in it, what
 * that prints ({@code expected.txt}) and, when it writes HTML, the chapters ({@code
 * expected.html}).
 */
class CasesTest {

  @TempDir private Path temporary;

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return Cases.of("cases", "basis", temporary, CasesTest::check);
  }

  private static void check(Path example, Path project) throws IOException {
    Run run = Run.in(project, command(example));
    assertThat(run.error()).doesNotContain("\tat ").doesNotContain("fout in het programma");
    Golden.compare(example.resolve("expected.txt"), run.transcript());
    Golden.compare(example.resolve("expected.html"), written(project.resolve("uitvoer")));
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
