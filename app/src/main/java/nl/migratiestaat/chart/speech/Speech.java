package nl.migratiestaat.chart.speech;

import java.util.Locale;
import nl.migratiestaat.figure.Chart.Known;

/** Numbers and lists as one says them. */
final class Speech {

  private Speech() {}

  /** A printed number without the signs that are easily missed when read aloud. */
  static String number(Known known) {
    String printed = known.printed();
    String rest = printed.substring(1);
    return switch (printed.charAt(0)) {
      case '<' -> "minder dan " + rest;
      case '>' -> "meer dan " + rest;
      case '-', '\u2212' -> "min " + rest;
      case '+' -> "plus " + rest;
      default -> printed;
    };
  }

  /** A sentence with a capital, whatever its first word. */
  static String sentence(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }
}
