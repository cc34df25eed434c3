package nl.migratiestaat.report;

import java.util.regex.Pattern;
import nl.migratiestaat.input.ProjectFile;

/** Reports what cannot be a heading, or not there. */
final class HeadingCheck {

  private static final Pattern MISTYPED = Pattern.compile("\\{[^}]*\\}?$");

  private final Mistakes mistakes;
  private final ProjectFile file;
  private int previousLevel;

  /**
   * @param file the template of the chapter
   */
  HeadingCheck(Mistakes mistakes, ProjectFile file) {
    this.mistakes = mistakes;
    this.file = file;
  }

  /**
   * The next heading of the chapter.
   *
   * @param text its text, with the tokens of functions and notes
   */
  void next(Section section, String text) {
    if (section.level() > previousLevel + 1) {
      report(section, "slaat een niveau over", "gebruik " + "#".repeat(previousLevel + 1));
    } else if (section.level() == 1 && previousLevel > 0) {
      report(
          section,
          "begint een tweede hoofdstuk",
          "gebruik ##, of zet het hoofdstuk in een eigen bestand");
    }
    if (Fragments.hasToken(text)) {
      mistakes.heading(
          Fragments.beforeToken(text),
          file,
          "een kop kan geen functie of noot bevatten",
          "schrijf in een kop alleen woorden");
    }
    if (MISTYPED.matcher(section.title()).find()) {
      report(
          section,
          "eindigt op een naam die niet te lezen is",
          "schrijf {#naam}, {-} of {- #naam} met kleine letters, cijfers en streepjes");
    }
    previousLevel = section.level();
  }

  private void report(Section section, String message, String remedy) {
    mistakes.heading(section.title(), file, "de kop “" + section.title() + "” " + message, remedy);
  }
}
