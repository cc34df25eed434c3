package nl.migratiestaat.input;

/**
 * A mistake in the input: where, what, and what to do about it. A value, never thrown; the edge of
 * the program prints all of them together.
 *
 * @param place where it stands
 * @param message what is wrong, one plain Dutch sentence
 * @param remedy what the editor can do, in Dutch; empty when the message says it already
 */
public record Problem(Place place, String message, String remedy) {

  public Problem(Place place, String message) {
    this(place, message, "");
  }
}
