package nl.migratiestaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import nl.migratiestaat.Folders;
import nl.migratiestaat.LiveEdition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same project gives the same bytes, wherever, whenever and on whatever machine. */
class DeterminismTest {

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir private Path folder;

  @AfterEach
  void machine() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void the_report_is_the_same_in_another_folder_another_language_and_another_time_zone()
      throws IOException {
    machine("nl-NL", "Europe/Amsterdam");
    String here = html(folder.resolve("hier"));

    machine("ar-EG-u-nu-arab", "Pacific/Kiritimati");
    String there = html(folder.resolve("een/heel andere/map"));

    assertThat(there.equals(here)).as("the same text").isTrue();
  }

  private static void machine(String language, String zone) {
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
  }

  private static String html(Path folder) throws IOException {
    Run run =
        Run.in(
            Folders.projectIn(folder),
            "build",
            "--year",
            String.valueOf(LiveEdition.year()),
            "--format",
            "html",
            "--output",
            "uitvoer");
    assertThat(run.code()).as(run.error()).isEqualTo(Main.DONE);
    return Files.readString(Folders.entries(folder.resolve("uitvoer")).get(0));
  }
}
