package nl.migratiestaat.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import nl.migratiestaat.dataset.Thresholds;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problem;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThresholdsTest {

  private static final String WHOLE =
      """
      minimum-possibilities: 4
      small-share-base: 30
      minimum-change-base: 20
      big-change: 25
      unrounded-units: [weken, euro]
      """;

  @TempDir Path folder;

  private final Problems problems = new Problems();

  private Optional<Thresholds> read(String yaml) throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve(Thresholds.FILE), yaml);
    return Thresholds.read(Project.at(folder), problems);
  }

  @Test
  void an_editor_sets_every_threshold() throws IOException {
    assertThat(read(WHOLE)).contains(new Thresholds(4, 30, 20, 25, Set.of("weken", "euro")));
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void a_missing_threshold_is_a_problem_with_its_name() throws IOException {
    assertThat(read(WHOLE.replace("big-change: 25\n", ""))).isEmpty();
    assertThat(problems.sorted())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("big-change");
  }

  @Test
  void missing_units_are_a_problem() throws IOException {
    assertThat(read(WHOLE.replace("unrounded-units: [weken, euro]\n", ""))).isEmpty();
    assertThat(problems.sorted())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("unrounded-units");
  }

  @Test
  void an_empty_list_of_units_is_none() throws IOException {
    assertThat(read(WHOLE.replace("[weken, euro]", "[]")))
        .map(Thresholds::unroundedUnits)
        .contains(Set.of());
  }

  @Test
  void a_threshold_of_nothing_is_a_problem_at_its_place() throws IOException {
    assertThat(read(WHOLE.replace("small-share-base: 30", "small-share-base: 0"))).isEmpty();
    assertThat(problems.sorted())
        .singleElement()
        .extracting(Problem::place)
        .isEqualTo(new Place(Thresholds.FILE, 2, 19));
  }

  @Test
  void a_threshold_that_is_no_number_is_a_problem() throws IOException {
    assertThat(read(WHOLE.replace("small-share-base: 30", "small-share-base: veel"))).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
  }

  @Test
  void an_unknown_threshold_is_a_problem() throws IOException {
    assertThat(read(WHOLE + "bigger-change: 30\n")).isPresent();
    assertThat(problems.sorted()).hasSize(1);
  }

  @Test
  void a_project_without_thresholds_has_a_problem() throws IOException {
    assertThat(Thresholds.read(Project.at(folder), problems)).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
  }
}
