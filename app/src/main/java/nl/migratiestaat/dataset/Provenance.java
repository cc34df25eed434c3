package nl.migratiestaat.dataset;

import java.util.Optional;
import nl.migratiestaat.input.Fields;

/**
 * Where a number comes from, beside its source.
 *
 * @param origin address it was taken from, when that is not the source itself
 * @param updated date of the source's last update, ISO
 * @param note an editor's remark, not printed
 */
public record Provenance(Optional<String> origin, Optional<String> updated, Optional<String> note) {

  /** Nothing is said of it. */
  public static final Provenance NONE =
      new Provenance(Optional.empty(), Optional.empty(), Optional.empty());

  static Provenance read(Fields fields) {
    return new Provenance(fields.text("origin"), fields.words("updated"), fields.text("note"));
  }

  /**
   * The same, with what it does not say taken from what is said of all. A date of update belongs to
   * an origin: where the origin is another, the date is not taken over.
   */
  Provenance or(Provenance all) {
    return new Provenance(
        origin.or(all::origin),
        origin.isPresent() ? updated : updated.or(all::updated),
        note.or(all::note));
  }
}
