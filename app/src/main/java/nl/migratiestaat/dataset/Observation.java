package nl.migratiestaat.dataset;

import java.util.Optional;
import nl.migratiestaat.input.Place;

/**
 * The value of a series in one period, with what is known about that value.
 *
 * @param value what stands there
 * @param place where it was typed
 * @param note an editor's remark, not printed
 * @param footnote printed under the figure
 * @param origin address it was taken from, when that is not the source itself
 * @param revisedIn reporting year of the edition that corrected it
 * @param was what stood there before the correction
 */
public record Observation(
    Value value,
    Place place,
    Optional<String> note,
    Optional<String> footnote,
    Optional<String> origin,
    Optional<Integer> revisedIn,
    Optional<String> was) {

  /** A value without further attributes. */
  public static Observation of(Value value, Place place) {
    return new Observation(
        value,
        place,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
