package nl.migratiestaat.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoundingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exact   | NONE    | FIVES   | TENS    | HUNDREDS | THOUSANDS
          0       | 0       | 0       | 0       | 0        | 0
          1       | 1       | 0       | <5      | 0        | 0
          2       | 2       | 0       | <5      | 0        | 0
          3       | 3       | 5       | <5      | 0        | 0
          4       | 4       | 5       | <5      | 0        | 0
          5       | 5       | 5       | 10      | 0        | 0
          7       | 7       | 5       | 10      | 0        | 0
          8       | 8       | 10      | 10      | 0        | 0
          10      | 10      | 10      | 10      | 0        | 0
          14      | 14      | 15      | 10      | 0        | 0
          15      | 15      | 15      | 20      | 0        | 0
          49      | 49      | 50      | 50      | 0        | 0
          50      | 50      | 50      | 50      | 100      | 0
          134     | 134     | 135     | 130     | 100      | 0
          135     | 135     | 135     | 140     | 100      | 0
          499     | 499     | 500     | 500     | 500      | 0
          500     | 500     | 500     | 500     | 500      | 1.000
          13028   | 13.028  | 13.030  | 13.030  | 13.000   | 13.000
          1049425 | 1.049.425 | 1.049.425 | 1.049.430 | 1.049.400 | 1.049.000
          -1      | -1      | 0       | >-5     | 0        | 0
          -4      | -4      | -5      | >-5     | 0        | 0
          -5      | -5      | -5      | -10     | 0        | 0
          -135    | -135    | -135    | -140    | -100     | 0
          -1752   | -1.752  | -1.750  | -1.750  | -1.800   | -2.000
          """,
      useHeadersInDisplayName = true)
  void each_rule_prints_an_exact_count_in_its_own_way(
      long exact, String none, String fives, String tens, String hundreds, String thousands) {
    assertThat(Arrays.stream(Rounding.values()).map(rule -> rule.round(exact).dutch()))
        .containsExactly(none, fives, tens, hundreds, thousands);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TENS      | 0      | 0      | 0
          TENS      | 10     | 5      | 14
          TENS      | 20     | 15     | 24
          TENS      | 140    | 135    | 144
          TENS      | -10    | -14    | -5
          TENS      | -140   | -144   | -135
          FIVES     | 0      | 0      | 2
          FIVES     | 5      | 3      | 7
          FIVES     | 140    | 138    | 142
          FIVES     | -140   | -142   | -138
          HUNDREDS  | 0      | 0      | 49
          HUNDREDS  | 100    | 50     | 149
          HUNDREDS  | -100   | -149   | -50
          THOUSANDS | 0      | 0      | 499
          THOUSANDS | 13000  | 12500  | 13499
          THOUSANDS | -13000 | -13499 | -12500
          NONE      | 0      | 0      | 0
          NONE      | 3889   | 3889   | 3889
          NONE      | -1752  | -1752  | -1752
          """)
  void a_printed_number_stands_for_the_exact_values_that_print_as_it(
      Rounding rule, long published, long low, long high) {
    assertThat(rule.interval(published)).isEqualTo(new Interval(low, high));
  }

  @ParameterizedTest
  @CsvSource({"TENS, 3889", "TENS, 5", "TENS, -7", "FIVES, 3", "HUNDREDS, 150", "THOUSANDS, 100"})
  void a_number_that_the_rule_cannot_have_made_stands_for_itself(Rounding rule, long published) {
    assertThat(rule.interval(published)).isEqualTo(Interval.point(published));
  }

  @Test
  void a_rule_says_what_it_made_the_count_from() {
    assertThat(Rounding.NONE.round(13028)).isEqualTo(new Exact(13028));
    assertThat(Rounding.TENS.round(13028)).isEqualTo(new Published(13030, Rounding.TENS));
    assertThat(Rounding.TENS.round(3)).isEqualTo(new Suppressed());
    assertThat(Rounding.TENS.round(-3)).isEqualTo(new Suppressed(true));
  }

  @ParameterizedTest
  @CsvSource({
    "none,      NONE,      1,    niet afgerond",
    "fives,     FIVES,     5,    op vijftallen",
    "tens,      TENS,      10,   op tientallen",
    "hundreds,  HUNDREDS,  100,  op honderdtallen",
    "thousands, THOUSANDS, 1000, op duizendtallen"
  })
  void a_rule_has_a_name_in_the_codebook_a_step_and_dutch_words(
      String name, Rounding rule, long step, String dutch) {
    assertThat(rule.key()).isEqualTo(name);
    assertThat(rule.step()).isEqualTo(step);
    assertThat(rule.dutch()).isEqualTo(dutch);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void a_count_at_the_limit_of_long_is_refused_and_not_wrapped(Rounding rule) {
    assertThatThrownBy(() -> rule.round(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> rule.round(Long.MIN_VALUE)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void an_interval_beyond_the_limit_of_long_is_refused_and_not_wrapped() {
    long last = Long.MAX_VALUE / 100 * 100;
    assertThatThrownBy(() -> Rounding.HUNDREDS.interval(last))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Rounding.HUNDREDS.interval(-last))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void a_count_that_is_not_rounded_can_be_any_long() {
    assertThat(Rounding.NONE.round(Long.MIN_VALUE)).isEqualTo(new Exact(Long.MIN_VALUE));
    assertThat(Rounding.NONE.interval(Long.MAX_VALUE)).isEqualTo(Interval.point(Long.MAX_VALUE));
  }
}
