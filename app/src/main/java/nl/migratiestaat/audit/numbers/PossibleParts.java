package nl.migratiestaat.audit.numbers;

import java.util.SortedSet;
import java.util.TreeSet;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.calculation.Share;

/** The parts that a printed share of a small whole can stand for. */
final class PossibleParts {

  /**
   * From this whole on every percentage is possible that is printed without decimals, and there is
   * nothing to search for; each decimal asks for ten times as much.
   */
  private static final long EVERYTHING_POSSIBLE = 100;

  private PossibleParts() {}

  /** Whether the whole is so large that some part of it makes any percentage. */
  static boolean areUnlimited(Interval whole, Percentage share) {
    return whole.high() >= EVERYTHING_POSSIBLE * Math.pow(10, share.decimals());
  }

  /**
   * The parts that make the share, for any possible whole.
   *
   * @param part what the part can be according to what else is printed
   */
  static SortedSet<Long> of(Percentage share, Interval part, Interval whole) {
    SortedSet<Long> numerators = new TreeSet<>();
    for (long divisor = Math.max(1, whole.low()); divisor <= whole.high(); divisor++) {
      long highest = Math.min(part.high(), divisor);
      for (long dividend = Math.max(0, part.low()); dividend <= highest; dividend++) {
        Interval one = Interval.point(dividend);
        if (Share.range(one, Interval.point(divisor), share.decimals(), true)
            .filter(range -> range.allows(share))
            .isPresent()) {
          numerators.add(dividend);
        }
      }
    }
    return numerators;
  }
}
