package nl.migratiestaat.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class SumProperties {

  @Law
  void exact_parts_still_make_a_possible_sum_when_all_is_rounded(
      @ForAll @Size(max = 12) List<@LongRange(max = 100_000) Long> parts,
      @ForAll Rounding ofParts,
      @ForAll Rounding ofTotal) {
    long total = parts.stream().mapToLong(Long::longValue).sum();
    List<Interval> rounded = parts.stream().map(part -> ofParts.round(part).interval()).toList();
    assertThat(Sum.possible(ofTotal.round(total).interval(), rounded)).isTrue();
    assertThat(Sum.range(rounded).contains(total)).isTrue();
  }

  @Law
  void a_sum_minus_a_part_can_be_the_rest(
      @ForAll @LongRange(max = 100_000) long part,
      @ForAll @LongRange(max = 100_000) long rest,
      @ForAll Rounding rule) {
    Interval total = rule.round(part + rest).interval();
    assertThat(total.minus(rule.round(part).interval()).contains(rest)).isTrue();
  }
}
