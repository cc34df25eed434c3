package nl.migratiestaat.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

  private static final Interval AROUND_140 = new Interval(135, 144);

  @ParameterizedTest
  @CsvSource({"134, false", "135, true", "140, true", "144, true", "145, false"})
  void both_ends_belong_to_an_interval(long value, boolean contained) {
    assertThat(AROUND_140.contains(value)).isEqualTo(contained);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 134, false",
    "100, 135, true",
    "140, 141, true",
    "100, 200, true",
    "144, 200, true",
    "145, 200, false"
  })
  void intervals_that_share_an_end_intersect(long low, long high, boolean shared) {
    Interval other = new Interval(low, high);
    assertThat(AROUND_140.intersects(other)).isEqualTo(shared);
    assertThat(other.intersects(AROUND_140)).isEqualTo(shared);
  }

  @Test
  void a_sum_runs_from_the_sum_of_the_lows_to_the_sum_of_the_highs() {
    assertThat(AROUND_140.plus(new Interval(5, 14))).isEqualTo(new Interval(140, 158));
    assertThat(Interval.sum(List.of(AROUND_140, new Interval(1, 4), Interval.point(-100))))
        .isEqualTo(new Interval(36, 48));
    assertThat(Interval.sum(List.of())).isEqualTo(Interval.point(0));
  }

  @Test
  void a_difference_is_widest_when_the_ends_are_opposite() {
    assertThat(AROUND_140.minus(new Interval(5, 14))).isEqualTo(new Interval(121, 139));
    assertThat(AROUND_140.minus(AROUND_140)).isEqualTo(new Interval(-9, 9));
  }

  @Test
  void the_width_counts_the_possible_values() {
    assertThat(AROUND_140.width()).isEqualTo(10);
    assertThat(Interval.point(7).width()).isEqualTo(1);
    assertThat(Interval.point(7).isPoint()).isTrue();
    assertThat(new Interval(7, 8).isPoint()).isFalse();
  }

  @Test
  void an_interval_cannot_run_backwards() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(144, 135))
        .withMessageContaining("144")
        .withMessageContaining("135");
  }

  @Test
  void what_does_not_fit_in_a_long_is_refused_and_not_wrapped() {
    Interval most = Interval.point(Long.MAX_VALUE);
    Interval least = Interval.point(Long.MIN_VALUE);
    Interval one = Interval.point(1);
    Interval all = new Interval(Long.MIN_VALUE, Long.MAX_VALUE);
    assertThatThrownBy(() -> most.plus(one)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> least.minus(one)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Interval.sum(List.of(most, one)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(all::width).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(new Interval(0, Long.MAX_VALUE)::width)
        .isInstanceOf(ArithmeticException.class);
  }
}
