package nl.migratiestaat.dataset;

import java.util.Map;

/** What a row or a column is among the others of its list, beside one of them. */
public enum Role {
  /** The one the report is about: the Netherlands among countries. */
  HOME,
  /** The average or the sum of a larger whole, to compare with: the European Union. */
  AVERAGE,
  /** All others together. */
  REST,
  /** All together. */
  TOTAL;

  static final Map<String, Role> NAMES =
      Map.of("home", HOME, "average", AVERAGE, "rest", REST, "total", TOTAL);
}
