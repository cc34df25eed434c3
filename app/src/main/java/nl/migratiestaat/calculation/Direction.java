package nl.migratiestaat.calculation;

import java.math.BigDecimal;

/** Which way a number went. */
public enum Direction {
  /** The current number is higher than the previous one. */
  UP,
  /** The current number is lower than the previous one. */
  DOWN,
  /** Both are the same number, however many decimals they are written with. */
  EQUAL;

  /** The direction from the previous number to the current one. */
  public static Direction of(BigDecimal previous, BigDecimal current) {
    int comparison = current.compareTo(previous);
    if (comparison == 0) {
      return EQUAL;
    }
    return comparison > 0 ? UP : DOWN;
  }
}
