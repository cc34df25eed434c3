package nl.migratiestaat.calculation;

import java.util.OptionalLong;

/**
 * A count as it was counted.
 *
 * @param value the count; negative for a balance
 */
public record Exact(long value) implements Count {

  @Override
  public Interval interval() {
    return Interval.point(value);
  }

  @Override
  public Count rounded(Rounding rule) {
    return rule.round(value);
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
