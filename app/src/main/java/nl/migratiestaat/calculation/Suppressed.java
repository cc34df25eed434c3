package nl.migratiestaat.calculation;

import java.util.OptionalLong;

/**
 * A count too small to print: 1 to 4 people could be recognised (Staat van Migratie 2024, appendix
 * IV).
 *
 * <p>A balance of -4 to -1 is hidden in the same way. It prints as {@code >-5}, because {@code <5}
 * would be read as a positive number.
 *
 * @param negative whether the hidden number is a balance below zero
 */
public record Suppressed(boolean negative) implements Count {

  /** The sizes that are hidden. 0 identifies no one and is printed. */
  public static final Interval SIZES = new Interval(1, 4);

  /** A hidden count of 1 to 4, printed {@code <5}. */
  public Suppressed() {
    this(false);
  }

  @Override
  public Interval interval() {
    return negative ? new Interval(-SIZES.high(), -SIZES.low()) : SIZES;
  }

  @Override
  public Count rounded(Rounding rule) {
    return this;
  }

  @Override
  public OptionalLong known() {
    return OptionalLong.empty();
  }

  @Override
  public String dutch() {
    return negative ? Notation.SUPPRESSED_NEGATIVE : Notation.SUPPRESSED;
  }
}
