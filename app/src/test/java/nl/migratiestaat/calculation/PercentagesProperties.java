package nl.migratiestaat.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Ranges neither forbid what the exact counts give nor allow more than their values can give. */
class PercentagesProperties {

  @Law
  void a_published_change_of_exact_counts_lies_within_the_range_of_the_rounded_ones(
      @ForAll @LongRange(min = 1, max = 20_000) long previous,
      @ForAll @LongRange(max = 20_000) long current,
      @ForAll Rounding before,
      @ForAll Rounding after) {
    Percentage exact = Change.of(new Exact(previous), new Exact(current)).orElseThrow();
    Optional<PercentageRange> range =
        Change.range(before.round(previous).interval(), after.round(current).interval(), 0);
    assertThat(range).hasValueSatisfying(it -> assertThat(it.allows(exact)).isTrue());
  }

  @Law
  void a_published_change_of_rounded_counts_lies_within_their_own_range(
      @ForAll @LongRange(min = 5, max = 20_000) long previous,
      @ForAll @LongRange(max = 20_000) long current) {
    Count before = Rounding.TENS.round(previous);
    Count after = Rounding.TENS.round(current);
    Optional<PercentageRange> range = Change.range(before.interval(), after.interval(), 0);
    Change.of(before, after)
        .ifPresent(
            change ->
                assertThat(range).hasValueSatisfying(it -> assertThat(it.allows(change)).isTrue()));
  }

  @Law
  void a_share_of_exact_counts_lies_within_the_range_of_the_rounded_ones(
      @ForAll @LongRange(max = 20_000) long part,
      @ForAll @LongRange(min = 1, max = 20_000) long whole,
      @ForAll Rounding ofPart,
      @ForAll Rounding ofWhole) {
    Percentage exact = Share.of(new Exact(part), new Exact(whole)).orElseThrow();
    Interval parts = ofPart.round(part).interval();
    Interval wholes = ofWhole.round(whole).interval();
    assertThat(Share.range(parts, wholes, 0, false))
        .hasValueSatisfying(it -> assertThat(it.allows(exact)).isTrue());
    if (part <= whole) {
      assertThat(Share.range(parts, wholes, 0, true))
          .hasValueSatisfying(it -> assertThat(it.allows(exact)).isTrue());
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void the_ends_of_a_range_of_shares_are_the_extremes_of_all_pairs(
      @ForAll @LongRange(min = -6, max = 6) long part,
      @ForAll @LongRange(max = 4) long morePart,
      @ForAll @LongRange(min = -6, max = 6) long whole,
      @ForAll @LongRange(max = 4) long moreWhole,
      @ForAll @IntRange(max = 1) int decimals,
      @ForAll boolean withinWhole) {
    Interval parts = new Interval(part, part + morePart);
    Interval wholes = new Interval(whole, whole + moreWhole);
    Optional<PercentageRange> all =
        extremes(
            parts,
            wholes,
            (p, w) ->
                w == 0 || (withinWhole && (p < 0 || p > w))
                    ? Optional.empty()
                    : Optional.of(percentage(p, w, decimals)));
    assertThat(Share.range(parts, wholes, decimals, withinWhole)).isEqualTo(all);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void the_ends_of_a_range_of_changes_are_the_extremes_of_all_pairs(
      @ForAll @LongRange(min = -6, max = 6) long previous,
      @ForAll @LongRange(max = 4) long morePrevious,
      @ForAll @LongRange(min = -6, max = 6) long current,
      @ForAll @LongRange(max = 4) long moreCurrent,
      @ForAll @IntRange(max = 1) int decimals) {
    Interval before = new Interval(previous, previous + morePrevious);
    Interval after = new Interval(current, current + moreCurrent);
    Optional<PercentageRange> all =
        extremes(
            after,
            before,
            (c, p) ->
                p == 0 ? Optional.empty() : Optional.of(percentage(c - p, Math.abs(p), decimals)));
    Optional<PercentageRange> range = Change.range(before, after, decimals);
    assertThat(range.map(PercentageRange::lowest)).isEqualTo(all.map(PercentageRange::lowest));
    if (before.contains(0) && after.high() > 0) {
      assertThat(range.flatMap(PercentageRange::highest)).isEmpty();
    } else {
      assertThat(range).isEqualTo(all);
    }
  }

  @Law
  void a_percentage_below_a_thousand_is_read_back_as_it_was_printed(
      @ForAll @LongRange(min = -99_999, max = 99_999) long digits,
      @ForAll @IntRange(min = 2, max = 6) int decimals) {
    Percentage percentage = new Percentage(BigDecimal.valueOf(digits, decimals));
    assertThat(Percentage.parse(percentage.dutch())).contains(percentage);
    assertThat(Percentage.parse(percentage.signed())).contains(percentage);
  }

  private static Percentage percentage(long dividend, long divisor, int decimals) {
    return Percentage.of(BigDecimal.valueOf(dividend), BigDecimal.valueOf(divisor), decimals);
  }

  private static Optional<PercentageRange> extremes(
      Interval first, Interval second, BiFunction<Long, Long, Optional<Percentage>> percentage) {
    List<Percentage> all = new ArrayList<>();
    for (long a = first.low(); a <= first.high(); a++) {
      for (long b = second.low(); b <= second.high(); b++) {
        percentage.apply(a, b).ifPresent(all::add);
      }
    }
    Comparator<Percentage> bySize = Comparator.comparing(Percentage::value);
    return all.stream()
        .min(bySize)
        .map(lowest -> new PercentageRange(lowest, all.stream().max(bySize)));
  }
}
