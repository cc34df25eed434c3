package nl.migratiestaat.input;

import java.util.OptionalInt;

/**
 * Which characters a text may hold. Control characters cannot stand in HTML, and private-use
 * characters have no agreed shape; the program keeps some of these for itself.
 */
public final class Printable {

  private static final char MARK = '\uFFFD';

  private Printable() {}

  /** Where the first character stands that cannot be printed; empty when all can. */
  public static OptionalInt firstOffence(String text) {
    for (int index = 0; index < text.length(); index++) {
      if (!isPrintable(text.charAt(index))) {
        return OptionalInt.of(index);
      }
    }
    return OptionalInt.empty();
  }

  /** The text with a mark (�) in place of every character that cannot be printed. */
  public static String masked(String text) {
    StringBuilder masked = new StringBuilder(text);
    for (int index = 0; index < masked.length(); index++) {
      if (!isPrintable(masked.charAt(index))) {
        masked.setCharAt(index, MARK);
      }
    }
    return masked.toString();
  }

  private static boolean isPrintable(char c) {
    boolean lineEnd = c == '\n' || c == '\r' || c == '\t';
    int type = Character.getType(c);
    return lineEnd || (type != Character.CONTROL && type != Character.PRIVATE_USE && c < '\uFFFE');
  }
}
