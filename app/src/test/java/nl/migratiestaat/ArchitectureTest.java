package nl.migratiestaat;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may happen in which room of the program. */
@AnalyzeClasses(
    packages = ArchitectureTest.PROGRAM,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  static final String PROGRAM = "nl.migratiestaat";

  /**
   * The rooms in the order of the road of a number; each may know those before it that it names.
   */
  private static final Map<String, List<String>> ROOMS = rooms();

  private static Map<String, List<String>> rooms() {
    Map<String, List<String>> rooms = new LinkedHashMap<>();
    room(rooms, "calculation");
    room(rooms, "input");
    room(rooms, "dataset", "calculation", "input");
    room(rooms, "figure", "calculation", "input", "dataset");
    room(rooms, "template", "input");
    room(rooms, "text", "calculation", "input", "dataset", "figure", "template");
    room(rooms, "audit", "calculation", "input", "dataset", "figure", "text");
    room(rooms, "chart", "calculation", "input", "dataset", "figure");
    room(rooms, "process", "calculation", "input", "chart");
    room(
        rooms,
        "report",
        "calculation",
        "input",
        "dataset",
        "figure",
        "template",
        "text",
        "chart",
        "process");
    room(rooms, "opendata", "calculation", "input", "dataset", "figure", "report");
    room(rooms, "pdf", "calculation", "input", "dataset", "chart", "report", "opendata");
    rooms.put("publication", List.copyOf(rooms.keySet()));
    rooms.put("cli", List.copyOf(rooms.keySet()));
    return Collections.unmodifiableMap(rooms);
  }

  private static void room(Map<String, List<String>> rooms, String name, String... known) {
    rooms.put(name, List.of(known));
  }

  @ArchTest
  static void every_class_has_a_room(JavaClasses program) {
    classes().should().resideInAnyPackage(packages(ROOMS.keySet().stream())).check(program);
  }

  @ArchTest
  static void a_room_knows_only_the_rooms_before_it(JavaClasses program) {
    ROOMS.forEach(
        (room, known) ->
            classes()
                .that()
                .resideInAPackage(packageOf(room))
                .should()
                .onlyDependOnClassesThat(
                    resideOutsideOfPackage(PROGRAM + "..")
                        .or(
                            resideInAnyPackage(
                                packages(Stream.concat(known.stream(), Stream.of(room))))))
                .allowEmptyShould(true)
                .check(program));
  }

  /** Every package is a slice of its own, so also those within a room. */
  @ArchTest
  static final ArchRule packages_know_each_other_in_one_direction =
      slices().matching(PROGRAM + ".(**)").should().beFreeOfCycles();

  @Test
  void every_package_says_what_lives_there() throws IOException {
    for (Path source : sources()) {
      assertThat(source.resolveSibling("package-info.java")).exists();
    }
  }

  @ArchTest
  static final ArchRule calculation_needs_the_jdk_only =
      classes()
          .that()
          .resideInAPackage(packageOf("calculation"))
          .should()
          .onlyDependOnClassesThat(
              resideInAPackage("java..").or(resideInAPackage(packageOf("calculation"))));

  @ArchTest
  static final ArchRule only_the_command_line_prints_or_exits =
      noClasses()
          .that()
          .resideOutsideOfPackage(packageOf("cli"))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule nothing_is_written_in_the_language_of_the_machine =
      noClasses()
          .should()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callConstructor(DecimalFormat.class, String.class)
          .orShould()
          .callConstructor(SimpleDateFormat.class, String.class)
          .orShould()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callConstructor(FileReader.class, String.class)
          .orShould()
          .callConstructor(FileWriter.class, String.class);

  /** {@code "%d".formatted(2023)} writes the digits of the machine's language; %s does not. */
  @Test
  void no_number_is_formatted_in_the_language_of_the_machine() throws IOException {
    Pattern number = Pattern.compile("%[-+0,(]*\\d*(\\.\\d+)?[deEfgG]");
    for (Path file : sources()) {
      String source = Files.readString(file).replaceAll("Locale\\.ROOT,\\s*\"[^\"]*\"", "");
      assertThat(source).as(file.getFileName().toString()).doesNotContainPattern(number);
    }
  }

  @ArchTest
  static final ArchRule the_same_input_gives_the_same_bytes =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(TimeZone.class, "getDefault")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Random.class);

  @ArchTest
  static final ArchRule nothing_is_fetched =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.URLConnection")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.Socket")
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("java.net.http..");

  @ArchTest
  static final ArchRule nothing_static_changes = fields().that().areStatic().should().beFinal();

  private static List<Path> sources() throws IOException {
    try (Stream<Path> paths = Files.walk(Golden.project().resolve("app/src/main/java"))) {
      return paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String packageOf(String room) {
    return PROGRAM + "." + room + "..";
  }

  private static String[] packages(Stream<String> rooms) {
    return rooms.map(ArchitectureTest::packageOf).toArray(String[]::new);
  }
}
