package nl.migratiestaat.calculation;

import java.util.Locale;

/**
 * How a source rounds its counts before it publishes them (Staat van Migratie 2024, appendix IV).
 *
 * <p>Every rule takes the nearest multiple of its {@link #step() step}, halves away from zero, and
 * treats a negative number as the mirror image of the positive one. Only {@link #TENS} protects
 * small groups: what lies closer to zero than the half of ten is {@link Suppressed}, except 0
 * itself.
 */
public enum Rounding {
  /** Published as counted. */
  NONE(1, "niet afgerond"),
  /** To fives: 2 prints 0, 3 prints 5. */
  FIVES(5, "op vijftallen"),
  /** To tens: 0 prints 0, 1 to 4 print {@code <5}, 5 to 14 print 10. */
  TENS(10, "op tientallen"),
  /** To hundreds: 49 prints 0, 50 prints 100. */
  HUNDREDS(100, "op honderdtallen"),
  /** To thousands: 499 prints 0, 500 prints 1.000. */
  THOUSANDS(1000, "op duizendtallen");

  private final long step;
  private final String dutch;

  Rounding(long step, String dutch) {
    this.step = step;
    this.dutch = dutch;
  }

  /** The name of this rule in a codebook, such as {@code tens}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a printed count is a multiple of; 1 when nothing is rounded. */
  public long step() {
    return step;
  }

  /** What the rule does, as words that can stand alone: {@code op tientallen}. */
  public String dutch() {
    return dutch;
  }

  /**
   * What this rule makes of an exact count: the count itself under {@link #NONE}, else the nearest
   * multiple or, under {@link #TENS} only, {@link Suppressed}.
   *
   * @throws ArithmeticException if the count is so near the limits of a {@code long} that the
   *     multiple might not fit
   */
  public Count round(long exact) {
    if (this == NONE) {
      return new Exact(exact);
    }
    long size = Math.absExact(exact);
    if (this == TENS && Suppressed.SIZES.contains(size)) {
      return new Suppressed(exact < 0);
    }
    long multiple = Math.addExact(size, step / 2) / step * step;
    return new Published(exact < 0 ? -multiple : multiple, this);
  }

  /**
   * The exact values that print as this number.
   *
   * <p>A printed 0 is read as a count, which is never negative: it is 0 under {@link #TENS}, 0 to
   * 49 under {@link #HUNDREDS}. A balance between -49 and -1 prints the same 0 and is the one case
   * this does not cover. A number that the rule cannot have made, such as 3.889 under {@link
   * #TENS}, was evidently not rounded and stands for itself.
   *
   * @throws ArithmeticException if an end does not fit in a {@code long}
   */
  public Interval interval(long published) {
    if (published % step != 0) {
      return Interval.point(published);
    }
    long towardsZero = step / 2;
    long away = (step - 1) / 2;
    if (published == 0) {
      return new Interval(0, this == TENS ? 0 : away);
    }
    return published > 0
        ? new Interval(published - towardsZero, Math.addExact(published, away))
        : new Interval(Math.subtractExact(published, away), published + towardsZero);
  }
}
