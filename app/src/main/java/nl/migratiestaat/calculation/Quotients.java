package nl.migratiestaat.calculation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The extremes of a percentage whose two counts are each only known to lie in an interval.
 *
 * <p>A share and a change rise or fall steadily with the dividend, and steadily with the divisor as
 * long as that keeps its sign. Their extremes therefore lie where both counts are at an end, or
 * where the divisor is next to 0.
 */
final class Quotients {

  /** A percentage that depends on two counts, the second never 0. */
  @FunctionalInterface
  interface Quotient {
    Percentage of(long dividend, long divisor);
  }

  private Quotients() {}

  /** From the lowest to the highest percentage; empty when the divisor can only be 0. */
  static Optional<PercentageRange> range(Interval dividend, Interval divisor, Quotient quotient) {
    Comparator<Percentage> bySize = Comparator.comparing(Percentage::value);
    List<Percentage> extremes =
        LongStream.of(divisor.low(), divisor.high(), -1, 1)
            .filter(divisor::contains)
            .filter(value -> value != 0)
            .boxed()
            .flatMap(
                value ->
                    LongStream.of(dividend.low(), dividend.high())
                        .mapToObj(end -> quotient.of(end, value)))
            .sorted(bySize)
            .toList();
    return extremes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PercentageRange(extremes.get(0), Optional.of(extremes.get(extremes.size() - 1))));
  }
}
