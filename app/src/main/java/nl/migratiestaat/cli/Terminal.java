package nl.migratiestaat.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import nl.migratiestaat.dataset.Place;
import nl.migratiestaat.dataset.Problem;
import nl.migratiestaat.dataset.Problems;
import nl.migratiestaat.dataset.Project;

/**
 * Where a command prints.
 *
 * @param folder the project folder
 */
record Terminal(Path folder, PrintStream out, PrintStream error) {

  /**
   * Progress is for a person who waits; CI gets only the result. The launcher tells whether there
   * is a person: what Java says of its console differs between versions.
   */
  boolean showsProgress() {
    return Boolean.getBoolean("migratiestaat.terminal") && System.getenv("CI") == null;
  }

  /** Prints problems with their line and a caret, and their number. */
  void problems(Project project, List<Problem> problems) {
    for (Problem problem : problems) {
      Place place = problem.place();
      String remedy = problem.remedy().isEmpty() ? "" : "; " + problem.remedy();
      error.println(place + ": " + problem.message() + remedy);
      line(project, place);
    }
    error.println(problems.size() == 1 ? "1 probleem" : problems.size() + " problemen");
  }

  private void line(Project project, Place place) {
    String line =
        project
            .read(place.file(), new Problems())
            .flatMap(file -> file.text().lines().skip(place.line() - 1L).findFirst())
            .orElse("");
    if (!line.isBlank()) {
      error.println("  " + line);
      String before = line.substring(0, Math.min(line.length(), place.column() - 1));
      error.println("  " + before.replaceAll("[^\t]", " ") + "^");
    }
  }
}
