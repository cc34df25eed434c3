package nl.migratiestaat.dataset;

import java.util.Map;

/** What a series measures. */
public enum ValueKind {
  /** A number of people, applications …: whole, and rounded by its source's rule. */
  COUNT,
  /** A percentage. */
  PERCENTAGE,
  /** An average, a rate, a number of weeks: not rounded by a rule. */
  NUMBER,
  /** Words. */
  TEXT;

  static final Map<String, ValueKind> NAMES =
      Map.of("count", COUNT, "percentage", PERCENTAGE, "number", NUMBER, "text", TEXT);
}
