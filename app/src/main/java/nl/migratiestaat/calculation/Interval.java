package nl.migratiestaat.calculation;

import java.util.Collection;

/**
 * The whole numbers that a count can be, both ends included.
 *
 * <p>A published 140 that was rounded to tens is the interval 135 to 144; an exact count is a
 * {@link #point(long) point}. Sums and differences of intervals are exact: each number in the
 * result can be reached, and no other.
 *
 * @param low the lowest possible value
 * @param high the highest possible value, not below {@code low}
 */
public record Interval(long low, long high) {

  /**
   * Makes an interval.
   *
   * @throws IllegalArgumentException if {@code low} is above {@code high}
   */
  public Interval {
    if (low > high) {
      throw new IllegalArgumentException("An interval cannot run from " + low + " to " + high);
    }
  }

  /** The interval that holds one value only. */
  public static Interval point(long value) {
    return new Interval(value, value);
  }

  /**
   * What the sum can be of values that each lie in their own interval; 0 for no intervals.
   *
   * @throws ArithmeticException if an end does not fit in a {@code long}
   */
  public static Interval sum(Collection<Interval> terms) {
    return terms.stream().reduce(point(0), Interval::plus);
  }

  /** Whether the value is one of the possible ones. */
  public boolean contains(long value) {
    return low <= value && value <= high;
  }

  /** Whether some value is possible in both. */
  public boolean intersects(Interval other) {
    return low <= other.high && other.low <= high;
  }

  /** Whether only one value is possible. */
  public boolean isPoint() {
    return low == high;
  }

  /**
   * What a value of this interval plus a value of the other can be.
   *
   * @throws ArithmeticException if an end does not fit in a {@code long}
   */
  public Interval plus(Interval other) {
    return new Interval(Math.addExact(low, other.low), Math.addExact(high, other.high));
  }

  /**
   * What a value of this interval minus a value of the other can be, the two chosen independently.
   *
   * @throws ArithmeticException if an end does not fit in a {@code long}
   */
  public Interval minus(Interval other) {
    return new Interval(Math.subtractExact(low, other.high), Math.subtractExact(high, other.low));
  }

  /**
   * How many values are possible, at least 1.
   *
   * @throws ArithmeticException if there are more than fit in a {@code long}
   */
  public long width() {
    return Math.addExact(Math.subtractExact(high, low), 1);
  }
}
