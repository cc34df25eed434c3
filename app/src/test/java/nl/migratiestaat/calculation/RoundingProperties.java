package nl.migratiestaat.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.LongRange;

class RoundingProperties {

  @Law
  void every_exact_count_lies_in_the_interval_of_its_rounded_value(
      @ForAll @LongRange(max = 2_000_000) long exact, @ForAll Rounding rule) {
    assertThat(rule.round(exact).interval().contains(exact)).isTrue();
  }

  @Law
  void a_balance_lies_in_the_interval_of_its_rounded_value_unless_that_is_0(
      @ForAll @LongRange(min = -2_000_000, max = -1) long balance, @ForAll Rounding rule) {
    Count rounded = rule.round(balance);
    Assume.that(!rounded.dutch().equals("0"));
    assertThat(rounded.interval().contains(balance)).isTrue();
  }

  @Law
  void a_balance_rounds_as_the_mirror_image_of_the_count_of_its_size(
      @ForAll @LongRange(min = 1, max = 2_000_000) long size, @ForAll Rounding rule) {
    Count count = rule.round(size);
    Count balance = rule.round(-size);
    assertThat(balance.getClass()).isEqualTo(count.getClass());
    assertThat(balance.known().orElse(0)).isEqualTo(-count.known().orElse(0));
    Assume.that(count.known().orElse(1) != 0);
    assertThat(balance.interval())
        .isEqualTo(new Interval(-count.interval().high(), -count.interval().low()));
  }

  @Law
  void every_value_of_an_interval_prints_as_the_number_the_interval_was_made_of(
      @ForAll @LongRange(max = 1_000) long multiple, @ForAll Rounding rule) {
    long published = multiple * rule.step();
    Interval interval = rule.interval(published);
    for (long exact = interval.low(); exact <= interval.high(); exact++) {
      assertThat(rule.round(exact).known()).hasValue(published);
    }
  }

  /** Neighbours share an interval when they print alike, and else have adjoining ones. */
  @Law
  void the_intervals_divide_the_counts_without_gap_or_overlap(
      @ForAll @LongRange(max = 100_000) long exact, @ForAll Rounding rule) {
    Count here = rule.round(exact);
    Count next = rule.round(exact + 1);
    if (here.dutch().equals(next.dutch())) {
      assertThat(next.interval()).isEqualTo(here.interval());
    } else {
      assertThat(here.interval().high()).isEqualTo(exact);
      assertThat(next.interval().low()).isEqualTo(exact + 1);
    }
  }

  @Law
  void rounding_twice_is_rounding_once(
      @ForAll @LongRange(min = -2_000_000, max = 2_000_000) long exact, @ForAll Rounding rule) {
    Count once = new Exact(exact).rounded(rule);
    assertThat(once.rounded(rule)).isEqualTo(once);
  }

  @Law
  void what_was_rounded_by_one_rule_is_not_rounded_by_another(
      @ForAll @LongRange(max = 2_000_000) long exact,
      @ForAll Rounding rule,
      @ForAll Rounding other) {
    Assume.that(rule != Rounding.NONE);
    Count rounded = rule.round(exact);
    assertThat(rounded.rounded(other)).isEqualTo(rounded);
  }

  @Law
  void a_rounded_count_is_never_further_from_the_exact_one_than_half_a_step(
      @ForAll @LongRange(min = -2_000_000, max = 2_000_000) long exact, @ForAll Rounding rule) {
    rule.round(exact)
        .known()
        .ifPresent(
            shown -> assertThat(2 * Math.abs(shown - exact)).isLessThanOrEqualTo(rule.step()));
  }

  @Example
  void only_1_to_4_and_their_mirror_images_are_ever_suppressed() {
    for (long exact = -20; exact <= 20; exact++) {
      boolean suppressed = Rounding.TENS.round(exact) instanceof Suppressed;
      assertThat(suppressed).isEqualTo(Set.of(1L, 2L, 3L, 4L).contains(Math.abs(exact)));
    }
  }
}
