package nl.migratiestaat.cli;

import java.io.IOException;
import java.nio.file.Path;
import nl.migratiestaat.FrozenProject;
import nl.migratiestaat.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

  @TempDir private Path folder;

  @Test
  void the_contradictions_of_a_report_are_found_with_their_place_and_what_to_do_about_them()
      throws IOException {
    FrozenProject.in(folder);
    Run run = Run.in(folder, "check", "--year", String.valueOf(FrozenProject.YEAR));
    Golden.compare(Golden.resource("expected/check.txt"), run.transcript());
  }
}
