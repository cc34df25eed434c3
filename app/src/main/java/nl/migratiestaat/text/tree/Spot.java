package nl.migratiestaat.text.tree;

import nl.migratiestaat.input.Place;

/**
 * A character of a typed text, as long as nobody asks for its line and column.
 *
 * @param typed the text
 * @param offset from its start, in characters
 */
public record Spot(TypedText typed, int offset) {

  private static final String TEMPLATES = "templates/";

  /** The same as a line and a column. */
  public Place place() {
    return typed.place(offset);
  }

  /** Whether it stands in what is written about one year, and not in a template. */
  public boolean isCommentary() {
    return !typed.file().name().startsWith(TEMPLATES);
  }
}
