package nl.migratiestaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.migratiestaat.FrozenProject;
import nl.migratiestaat.Golden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain} on the frozen project. */
class ExplainTest {

  @TempDir private static Path folder;

  @BeforeAll
  static void project() throws IOException {
    FrozenProject.in(folder);
  }

  @Test
  void a_series_is_traced_from_its_line_to_every_page() {
    Golden.compare(Golden.resource("expected/explain-series.txt"), explain("asielinstroom.totaal"));
  }

  @Test
  void a_fact_is_traced_from_its_line_to_every_page() {
    Golden.compare(
        Golden.resource("expected/explain-fact.txt"), explain("feit:asielzoekers-wereld"));
  }

  @Test
  void a_figure_is_explained_series_by_series() {
    Golden.compare(Golden.resource("expected/explain-figure.txt"), explain("--figure", "9"));
  }

  @Test
  void a_name_that_does_not_exist_is_wrong_usage_with_a_suggestion() {
    assertThat(explain("asielinstrom.totaal"))
        .isEqualTo(
            "exit 2\nmigratiestaat: “asielinstrom.totaal” bestaat niet; bedoelt u asielinstroom.totaal?\n");
  }

  /** What is printed, without the numbers of pages: those depend on how the report looks. */
  private static String explain(String... what) {
    List<String> command = new ArrayList<>(List.of("explain"));
    command.addAll(List.of(what));
    command.addAll(List.of("--year", String.valueOf(FrozenProject.YEAR)));
    Run run = Run.in(folder, command.toArray(String[]::new));
    return run.transcript().replaceAll("blz\\. \\d+", "blz. …");
  }
}
