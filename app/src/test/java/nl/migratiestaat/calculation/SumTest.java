package nl.migratiestaat.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumTest {

  /** Two parts of 135 to 144 make 270 to 288; a printed 260 is at most 264, a 290 at least 285. */
  @ParameterizedTest
  @CsvSource({"260, false", "270, true", "280, true", "290, true", "300, false"})
  void rounded_parts_need_not_add_up_to_the_rounded_total(long total, boolean possible) {
    assertThat(Sum.possible(tens(total), tens(140, 140))).isEqualTo(possible);
  }

  @Test
  void the_asylum_inflow_of_2023_is_a_possible_sum_of_its_types() {
    List<Interval> types = tens(38_380, 1_390, 10_130, 0, 830);
    assertThat(Sum.range(types)).isEqualTo(new Interval(50_710, 50_746));
    assertThat(Sum.possible(tens(50_720), types)).isTrue();
    assertThat(Sum.possible(tens(50_760), types)).isFalse();
  }

  @Test
  void a_suppressed_part_counts_for_1_to_4() {
    List<Interval> parts = List.of(new Suppressed().interval(), Interval.point(10));
    assertThat(Sum.range(parts)).isEqualTo(new Interval(11, 14));
    assertThat(Sum.possible(Interval.point(10), parts)).isFalse();
  }

  @Test
  void nothing_adds_up_to_0_only() {
    assertThat(Sum.possible(Interval.point(0), List.of())).isTrue();
    assertThat(Sum.possible(Interval.point(1), List.of())).isFalse();
  }

  private static Interval tens(long published) {
    return Rounding.TENS.interval(published);
  }

  private static List<Interval> tens(long... published) {
    return Arrays.stream(published).mapToObj(Rounding.TENS::interval).toList();
  }
}
