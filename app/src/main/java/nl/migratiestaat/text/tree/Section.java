package nl.migratiestaat.text.tree;

/**
 * A heading of the report.
 *
 * @param level 1 for a chapter, 2 for 4.1, 3 for 4.1.1 …
 * @param number "4.1"; empty for an unnumbered heading
 * @param title plain text
 * @param id anchor
 * @param part the part of the report it stands in
 */
public record Section(int level, String number, String title, String id, Part part) {

  /** A heading of a chapter. */
  public Section(int level, String number, String title, String id) {
    this(level, number, title, id, Part.CHAPTER);
  }

  /** How a reference calls it: {@code hoofdstuk 4}, {@code paragraaf 4.1}, {@code bijlage IV}. */
  public String name() {
    if (number.isEmpty()) {
      return "‘" + title + "’";
    }
    return (level == 1 ? part.wordInSentence() : "paragraaf") + " " + number;
  }

  /** What stands before its title: {@code Hoofdstuk 4}, {@code 4.1}; empty for no number. */
  public String label() {
    return level == 1 && !number.isEmpty() ? part.word() + " " + number : number;
  }
}
