package nl.migratiestaat.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.DatasetReader;
import nl.migratiestaat.dataset.Thresholds;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code resources/audit} is a small project with what the audit must say of its
 * edition on 2023 in {@code expected.txt}. Adding a case is adding a folder. With {@code
 * -Dmigratiestaat.refresh=true} the expectations are written instead of compared.
 */
class CasesTest {

  private static final Path CASES = cases();
  private static final int YEAR = 2023;
  private static final Thresholds THRESHOLDS = new Thresholds(4, 30, 30, 25, Set.of("weken"));

  private static Path cases() {
    Path root = Path.of(System.getProperty("migratiestaat.project", "."));
    return root.resolve("app/src/test/resources/audit");
  }

  @TestFactory
  Stream<DynamicTest> the_audit_says_what_the_case_expects() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
      return cases.stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }
  }

  private static void check(Path folder) throws IOException {
    Path expected = folder.resolve("expected.txt");
    String found = found(folder);
    if (Boolean.getBoolean("migratiestaat.refresh")) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  private static String found(Path folder) {
    Problems problems = new Problems();
    Project project = Project.at(folder);
    Dataset dataset = DatasetReader.read(project, problems);
    TextAudit texts = new TextAudit(project, dataset, YEAR, problems);
    List<Finding> numbers = Audit.run(dataset, YEAR, THRESHOLDS, texts.commented());
    List<Finding> words = texts.findings();
    assertThat(problems.sorted()).isEmpty();
    return Stream.concat(numbers.stream(), words.stream())
        .sorted()
        .map(CasesTest::line)
        .collect(Collectors.joining());
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
