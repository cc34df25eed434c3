package nl.migratiestaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.migratiestaat.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checking is building without writing: what one refuses, the other reports, word for word. Every
 * case of the program and of the audit is tried.
 */
class BothCommandsTest {

  private static final List<String> YEAR = List.of("--year", "2023");

  @TempDir private Path temporary;

  @TestFactory
  Stream<DynamicTest> what_build_refuses_check_reports() throws IOException {
    return Stream.concat(
        Cases.of("cases", "basis", temporary.resolve("cases"), BothCommandsTest::compare),
        Cases.of("audit", "audit-basis", temporary.resolve("audit"), BothCommandsTest::compare));
  }

  private static void compare(Path example, Path project) throws IOException {
    if (!isWhole(example)) {
      return;
    }
    Run build =
        Run.in(project, "build", "--year", "2023", "--format", "html", "--output", "uitvoer");
    Run check = Run.in(project, "check", "--year", "2023");
    assertThat(check.code()).as(check.transcript()).isEqualTo(build.code());
    assertThat(check.error()).isEqualTo(build.error());
    if (build.code() != Main.DONE) {
      assertThat(check.out().lines().toList())
          .containsAll(build.out().lines().filter(BothCommandsTest::isFinding).toList());
    }
  }

  /** Whether a case is about an edition on 2023 as it is. */
  private static boolean isWhole(Path example) throws IOException {
    Path command = example.resolve("command");
    if (!Files.exists(command)) {
      return true;
    }
    List<String> words = Arrays.asList(Files.readString(command).strip().split("\\s+"));
    return words.contains("--year")
        && words.containsAll(YEAR)
        && !words.contains("--concept")
        && !words.contains("--help");
  }

  private static boolean isFinding(String line) {
    return line.contains(": fout ") || line.startsWith("  ");
  }
}
