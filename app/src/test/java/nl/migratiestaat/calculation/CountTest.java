package nl.migratiestaat.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountTest {

  @Test
  void an_exact_count_stands_for_itself_and_is_rounded_by_the_rule_of_its_source() {
    Count exact = new Exact(50_723);
    assertThat(exact.interval()).isEqualTo(Interval.point(50_723));
    assertThat(exact.rounded(Rounding.TENS)).isEqualTo(new Published(50_720, Rounding.TENS));
    assertThat(exact.rounded(Rounding.NONE)).isEqualTo(exact);
    assertThat(exact.known()).hasValue(50_723);
    assertThat(exact.drawn()).hasValue(50_723.0);
    assertThat(exact.dutch()).isEqualTo("50.723");
  }

  @Test
  void a_published_count_stands_for_what_prints_as_it_and_stays_as_it_is() {
    Count published = new Published(50_720, Rounding.TENS);
    assertThat(published.interval()).isEqualTo(new Interval(50_715, 50_724));
    assertThat(published.rounded(Rounding.THOUSANDS)).isEqualTo(published);
    assertThat(published.known()).hasValue(50_720);
    assertThat(published.drawn()).hasValue(50_720.0);
    assertThat(published.dutch()).isEqualTo("50.720");
  }

  @Test
  void a_count_published_against_the_rule_is_printed_to_the_letter() {
    Count published = new Published(3_889, Rounding.TENS);
    assertThat(published.rounded(Rounding.TENS).dutch()).isEqualTo("3.889");
    assertThat(published.interval()).isEqualTo(Interval.point(3_889));
  }

  @Test
  void a_suppressed_count_is_1_to_4_and_gives_no_number_away() {
    Count suppressed = new Suppressed();
    assertThat(suppressed.interval()).isEqualTo(new Interval(1, 4));
    assertThat(suppressed.known()).isEmpty();
    assertThat(suppressed.drawn()).isEmpty();
    assertThat(suppressed.dutch()).isEqualTo("<5");
  }

  @Test
  void a_suppressed_balance_does_not_pass_for_a_positive_count() {
    Count suppressed = new Suppressed(true);
    assertThat(suppressed.interval()).isEqualTo(new Interval(-4, -1));
    assertThat(suppressed.known()).isEmpty();
    assertThat(suppressed.dutch()).isEqualTo(">-5");
  }

  @ParameterizedTest
  @EnumSource
  void a_suppressed_count_stays_suppressed_under_every_rule(Rounding rule) {
    assertThat(new Suppressed().rounded(rule)).isEqualTo(new Suppressed());
  }

  @Test
  void less_than_five_never_hides_a_five() {
    assertThat(new Suppressed().interval().contains(5)).isFalse();
    assertThat(new Exact(5).rounded(Rounding.TENS).dutch()).isEqualTo("10");
    assertThat(new Exact(4).rounded(Rounding.TENS).dutch()).isEqualTo(Notation.SUPPRESSED);
  }

  @Test
  void a_published_count_needs_its_rule() {
    assertThatNullPointerException().isThrownBy(() -> new Published(10, null));
  }
}
