package nl.migratiestaat.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.migratiestaat.Cases;
import nl.migratiestaat.Golden;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.publication.Composition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder of {@code audit} is a miniature project with what the audit must say of its edition
 * on 2023 in {@code expected.txt}; without that file, nothing.
 */
class CasesTest {

  private static final int YEAR = 2023;

  @TempDir private Path temporary;

  @TestFactory
  Stream<DynamicTest> the_audit_says_what_the_case_expects() throws IOException {
    return Cases.of(
        "audit",
        "audit-basis",
        temporary,
        (example, project) -> Golden.compare(example.resolve("expected.txt"), found(project)));
  }

  private static String found(Path folder) {
    Composition composition = Composition.of(Project.at(folder), YEAR, false, step -> {});
    assertThat(composition.problems()).isEmpty();
    return composition.findings().stream().map(CasesTest::line).collect(Collectors.joining());
  }

  private static String line(Finding finding) {
    return "%s %s %s\n  %s\n  %s\n"
        .formatted(
            finding.code(),
            finding.severity(),
            finding.place(),
            finding.message(),
            finding.remedy());
  }
}
