package nl.migratiestaat.figure;

import java.util.OptionalDouble;

/**
 * A value as it is printed; nothing but this may leave the program.
 *
 * @param text as printed; empty for what does not exist
 * @param state what is known of it
 * @param drawn the printed number, for a chart
 */
public record Shown(String text, State state, OptionalDouble drawn) {

  /** How much is known of a value. */
  public enum State {
    KNOWN,
    NONEXISTENT,
    NOT_APPLICABLE,
    UNKNOWN,
    OPEN
  }

  static Shown known(String text, double drawn) {
    return new Shown(text, State.KNOWN, OptionalDouble.of(drawn));
  }

  static Shown without(String text, State state) {
    return new Shown(text, state, OptionalDouble.empty());
  }

  public boolean isKnown() {
    return state == State.KNOWN;
  }

  /** Whether a sentence can mention it: it is known, or known not to apply. */
  public boolean exists() {
    return isKnown() || state == State.NOT_APPLICABLE;
  }
}
