package nl.migratiestaat.calculation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The words of Dutch that more than one page, chart or message needs. */
public final class Dutch {

  /** The months, from January. */
  public static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");

  /** A month, as the alternatives of a regular expression. */
  public static final String MONTH = String.join("|", MONTHS);

  /** The words behind a number, and how many zeros each stands for. */
  public static final Map<String, Integer> SCALES =
      Map.of("duizend", 3, "miljoen", 6, "miljard", 9);

  private Dutch() {}

  /** {@code a}, {@code a en b}, {@code a, b en c}; empty for no words. */
  public static String list(List<String> words) {
    return list(words, "en");
  }

  /** The same with another word before the last: {@code a, b of c}. */
  public static String list(List<String> words, String conjunction) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " " + conjunction + " " + words.get(last);
  }

  /** {@code 1 mei 2024}. */
  public static String date(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }
}
