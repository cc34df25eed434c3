package nl.migratiestaat.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problem;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;

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
      sourceLine(project, place, error);
    }
    error.println(problems.size() == 1 ? "1 probleem" : problems.size() + " problemen");
  }

  /** Prints the line of a place with a caret beneath; nothing when the line is empty. */
  void sourceLine(Project project, Place place, PrintStream stream) {
    String line =
        project
            .read(place.file(), new Problems())
            .flatMap(file -> file.text().lines().skip(place.line() - 1L).findFirst())
            .orElse("");
    if (!line.isBlank()) {
      stream.println("  " + line);
      String before = line.substring(0, Math.min(line.length(), place.column() - 1));
      stream.println("  " + before.replaceAll("[^\t]", " ") + "^");
    }
  }

  /** Says that a year has no edition, and which years have. */
  int noEdition(Dataset dataset, int year) {
    String years =
        String.join(", ", dataset.editions().keySet().stream().map(String::valueOf).toList());
    error.println(
        "migratiestaat: er is geen editie over "
            + year
            + " (data/"
            + year
            + "/edition.yaml); mogelijk is: "
            + years);
    return Main.PROBLEMS;
  }
}
