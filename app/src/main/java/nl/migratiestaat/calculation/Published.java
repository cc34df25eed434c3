package nl.migratiestaat.calculation;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * A count as its source printed it, to the letter.
 *
 * @param value the printed number; it need not be a multiple of the rule's step
 * @param rounding the rule by which the source rounds
 */
public record Published(long value, Rounding rounding) implements Count {

  /** Makes a published count. */
  public Published {
    Objects.requireNonNull(rounding, "rounding");
  }

  @Override
  public Interval interval() {
    return rounding.interval(value);
  }

  @Override
  public Count rounded(Rounding rule) {
    return this;
  }

  @Override
  public OptionalLong known() {
    return OptionalLong.of(value);
  }

  @Override
  public String dutch() {
    return Notation.count(value);
  }
}
