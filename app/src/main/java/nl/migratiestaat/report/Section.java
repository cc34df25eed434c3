package nl.migratiestaat.report;

/**
 * A heading of the report.
 *
 * @param level 1 for a chapter, 2 for 4.1, 3 for 4.1.1 …
 * @param number "4.1"; empty for an unnumbered heading
 * @param title plain text
 * @param id anchor
 */
public record Section(int level, String number, String title, String id) {

  /** How a reference calls it: {@code hoofdstuk 4}, {@code paragraaf 4.1}. */
  String name() {
    if (number.isEmpty()) {
      return "‘" + title + "’";
    }
    return (level == 1 ? "hoofdstuk " : "paragraaf ") + number;
  }
}
