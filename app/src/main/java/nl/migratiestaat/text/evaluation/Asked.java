package nl.migratiestaat.text.evaluation;

import java.util.Optional;
import nl.migratiestaat.text.tree.Call;

/**
 * A place for commentary in a text.
 *
 * @param call as typed
 * @param part what the year has for it
 */
public record Asked(Call call, Optional<Commentary.Part> part) {

  /** The key of the commentary. */
  public String key() {
    return call.first();
  }
}
