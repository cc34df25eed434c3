package nl.migratiestaat.figure;

import java.util.OptionalDouble;

/**
 * A value as it is printed; nothing but this may leave the program.
 *
 * @param text as printed; empty for what does not exist
 * @param state what is known of it
 * @param drawn the printed number, for a chart
 */
public record PrintedValue(String text, State state, OptionalDouble drawn) {

  /** How much is known of a value. */
  public enum State {
    KNOWN,
    NONEXISTENT,
    NOT_APPLICABLE,
    UNKNOWN,
    OPEN
  }

  static PrintedValue known(String text, double drawn) {
    return new PrintedValue(text, State.KNOWN, OptionalDouble.of(drawn));
  }

  static PrintedValue without(String text, State state) {
    return new PrintedValue(text, state, OptionalDouble.empty());
  }

  public boolean isKnown() {
    return state == State.KNOWN;
  }

  /** Whether a sentence can mention it: it is known, or known not to apply. */
  public boolean exists() {
    return isKnown() || state == State.NOT_APPLICABLE;
  }
}
