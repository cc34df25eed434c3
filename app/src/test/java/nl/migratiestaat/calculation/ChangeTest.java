package nl.migratiestaat.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

  @ParameterizedTest
  @CsvSource({
    "40, 70, +75%",
    "300, 450, +50%",
    "360, 260, -28%",
    "100, 100, 0%",
    "100, 0, -100%",
    "200, 201, +1%",
    "200, 199, -1%",
    "201, 202, 0%",
    "-200, -100, +50%",
    "-200, -300, -50%",
    "-922, 50, +105%",
    "50, -922, -1.944%"
  })
  void a_change_is_printed_in_whole_percents_of_the_size_of_the_previous_count(
      long previous, long current, String printed) {
    assertThat(Change.of(new Exact(previous), new Exact(current)).map(Percentage::signed))
        .contains(printed);
  }

  @Test
  void a_change_is_computed_from_what_the_dataset_has() {
    assertThat(Change.of(new Exact(44), new Exact(68)).map(Percentage::signed)).contains("+55%");
    assertThat(Change.of(new Published(40, Rounding.TENS), new Exact(68)).map(Percentage::signed))
        .contains("+70%");
  }

  @Test
  void a_change_from_0_or_with_a_suppressed_count_is_not_applicable() {
    assertThat(Change.of(new Exact(0), new Exact(10))).isEmpty();
    assertThat(Change.of(new Suppressed(), new Exact(10))).isEmpty();
    assertThat(Change.of(new Exact(10), new Suppressed())).isEmpty();
  }

  /** Pairs of neighbouring years in the Staat van Migratie 2024, with what it printed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          previous | current | range                   | published | allowed
          40       | 70      | +48% tot en met +111%   | +55%      | true
          300      | 450     | +46% tot en met +54%    | +52%      | true
          360      | 260     | -30% tot en met -26%    | -26%      | true
          280      | 200     | -31% tot en met -26%    | -28%      | true
          2940     | 2400    | -19% tot en met -18%    | -19%      | true
          4960     | 5800    | +17%                    | +16%      | false
          4390     | 4890    | +11% tot en met +12%    | +3%       | false
          440      | 480     | +7% tot en met +11%     | 0%        | false
          """,
      useHeadersInDisplayName = true)
  void a_published_change_is_allowed_when_it_can_follow_from_the_rounded_counts(
      long previous, long current, String printed, String published, boolean allowed) {
    PercentageRange range = Change.range(tens(previous), tens(current), 0).orElseThrow();
    assertThat(range.signed()).isEqualTo(printed);
    assertThat(range.allows(Percentage.parse(published).orElseThrow())).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          low | high | from | to  | signed
          35  | 44   | 0    | 0   | -100%
          35  | 44   | 1    | 4   | -98% tot en met -89%
          1   | 4    | 1    | 4   | -75% tot en met +300%
          0   | 0    | 5    | 14  | n.v.t.
          0   | 49   | 50   | 149 | +2% of meer
          0   | 49   | 0    | 49  | -100% of meer
          0   | 49   | 0    | 0   | -100%
          0   | 49   | -2   | 1   | -300% of meer
          0   | 49   | -7   | -2  | -800% tot en met -104%
          -9  | 0    | 3    | 3   | +133% of meer
          -9  | 9    | -3   | -3  | -400% tot en met +67%
          -14 | -5   | -24  | -15 | -380% tot en met -7%
          -5  | 14   | 0    | 5   | -100% of meer
          """,
      useHeadersInDisplayName = true)
  void a_change_has_no_limit_when_it_can_start_at_0_and_end_above_it(
      long low, long high, long from, long to, String printed) {
    assertThat(
            Change.range(new Interval(low, high), new Interval(from, to), 0)
                .map(PercentageRange::signed)
                .orElse(Notation.NOT_APPLICABLE))
        .isEqualTo(printed);
  }

  @Test
  void a_range_is_rounded_as_its_percentages_are_printed() {
    assertThat(Change.range(tens(4390), tens(4890), 1).map(PercentageRange::signed))
        .contains("+11,2% tot en met +11,6%");
  }

  @Test
  void a_range_has_no_negative_number_of_decimals() {
    assertThatIllegalArgumentException().isThrownBy(() -> Change.range(tens(10), tens(20), -1));
  }

  @Test
  void the_largest_counts_do_not_overflow() {
    Interval most = Interval.point(Long.MAX_VALUE);
    Interval least = Interval.point(Long.MIN_VALUE);
    assertThat(Change.range(least, most, 0).map(PercentageRange::signed)).contains("+200%");
    assertThat(
            Change.of(new Exact(Long.MIN_VALUE), new Exact(Long.MAX_VALUE)).map(Percentage::signed))
        .contains("+200%");
  }

  private static Interval tens(long published) {
    return Rounding.TENS.interval(published);
  }
}
