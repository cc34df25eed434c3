package nl.migratiestaat.dataset;

import java.util.Optional;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Prose;

/**
 * The value of a series in one period, with what is known about that value.
 *
 * @param value what stands there
 * @param place where it was typed
 * @param provenance where it comes from, as far as that was typed at the value itself
 * @param footnote printed under the figure
 * @param revisedIn reporting year of the edition that corrected it
 * @param was what stood there before the correction
 */
public record Observation(
    Value value,
    Place place,
    Provenance provenance,
    Optional<Prose> footnote,
    Optional<Integer> revisedIn,
    Optional<String> was) {

  /** A value without further attributes. */
  public static Observation of(Value value, Place place) {
    return new Observation(
        value, place, Provenance.NONE, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** An editor's remark at the value itself. */
  public Optional<String> note() {
    return provenance.note();
  }
}
