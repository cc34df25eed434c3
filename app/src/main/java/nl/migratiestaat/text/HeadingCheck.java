package nl.migratiestaat.text;

import java.util.regex.Pattern;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.text.tree.Section;

/** Reports what cannot be a heading, or not there. */
final class HeadingCheck {

  private static final Pattern MISTYPED = Pattern.compile("\\{[^}]*\\}?$");

  private final Problems problems;
  private int previousLevel;

  HeadingCheck(Problems problems) {
    this.problems = problems;
  }

  /**
   * The next heading of the chapter.
   *
   * @param calls whether functions or notes stand in it
   * @param place where it was typed
   */
  void next(Section section, boolean calls, Place place) {
    if (section.level() > previousLevel + 1) {
      report(section, place, "slaat een niveau over", "gebruik " + "#".repeat(previousLevel + 1));
    } else if (section.level() == 1 && previousLevel > 0) {
      report(
          section,
          place,
          "begint een tweede hoofdstuk",
          "gebruik ##, of zet het hoofdstuk in een eigen bestand");
    }
    if (calls) {
      problems.add(
          place, "een kop kan geen functie of noot bevatten", "schrijf in een kop alleen woorden");
    }
    if (MISTYPED.matcher(section.title()).find()) {
      report(
          section,
          place,
          "eindigt op een naam die niet te lezen is",
          "schrijf {#naam}, {-} of {- #naam} met kleine letters, cijfers en streepjes");
    }
    previousLevel = section.level();
  }

  private void report(Section section, Place place, String message, String remedy) {
    problems.add(place, "de kop “" + section.title() + "” " + message, remedy);
  }
}
