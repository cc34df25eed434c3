package nl.migratiestaat.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

  @ParameterizedTest
  @CsvSource({
    "38380, 50720, 76%",
    "0, 50720, 0%",
    "50720, 50720, 100%",
    "1, 200, 1%",
    "1, 201, 0%",
    "3, 2, 150%",
    "-1, 200, -1%"
  })
  void a_share_is_printed_in_whole_percents(long part, long whole, String printed) {
    assertThat(Share.of(new Exact(part), new Exact(whole)).map(Percentage::dutch))
        .contains(printed);
  }

  @Test
  void a_share_is_computed_from_what_the_dataset_has() {
    Count rounded = new Published(10, Rounding.TENS);
    assertThat(Share.of(new Exact(6), new Exact(13)).map(Percentage::dutch)).contains("46%");
    assertThat(Share.of(new Exact(6), rounded).map(Percentage::dutch)).contains("60%");
    assertThat(Share.of(rounded, rounded).map(Percentage::dutch)).contains("100%");
  }

  @Test
  void there_is_no_share_of_nothing_or_of_a_suppressed_count() {
    assertThat(Share.of(new Exact(3), new Exact(0))).isEmpty();
    assertThat(Share.of(new Suppressed(), new Exact(10))).isEmpty();
    assertThat(Share.of(new Exact(3), new Suppressed())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          part  | whole  | decimals | dutch
          140   | 1000   | 0        | 13% tot en met 14%
          140   | 1000   | 1        | 13,4% tot en met 14,5%
          38380 | 50720  | 0        | 76%
          10    | 10     | 0        | 36% tot en met 280%
          0     | 140    | 0        | 0%
          20    | 10     | 0        | 107% tot en met 480%
          -10   | 100    | 0        | -15% tot en met -5%
          10    | -100   | 0        | -15% tot en met -5%
          """,
      useHeadersInDisplayName = true)
  void the_share_of_rounded_counts_is_a_range(long part, long whole, int decimals, String printed) {
    assertThat(Share.range(tens(part), tens(whole), decimals, false).map(PercentageRange::dutch))
        .contains(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          part  | whole  | dutch
          140   | 1000   | 13% tot en met 14%
          10    | 10     | 36% tot en met 100%
          10    | 20     | 21% tot en met 93%
          1000  | 1000   | 99% tot en met 100%
          0     | 10     | 0%
          """,
      useHeadersInDisplayName = true)
  void a_part_of_its_whole_is_at_most_100_percent(long part, long whole, String printed) {
    assertThat(Share.range(tens(part), tens(whole), 0, true).map(PercentageRange::dutch))
        .contains(printed);
  }

  @Test
  void a_suppressed_part_has_a_range_too() {
    Interval suppressed = new Suppressed().interval();
    assertThat(Share.range(suppressed, Interval.point(20), 0, true).map(PercentageRange::dutch))
        .contains("5% tot en met 20%");
    assertThat(Share.range(suppressed, suppressed, 0, true).map(PercentageRange::dutch))
        .contains("25% tot en met 100%");
    assertThat(Share.range(suppressed, suppressed, 0, false).map(PercentageRange::dutch))
        .contains("25% tot en met 400%");
  }

  @Test
  void a_whole_that_can_be_0_is_taken_to_be_something_else() {
    Interval hundreds = Rounding.HUNDREDS.interval(0);
    assertThat(Share.range(Interval.point(7), hundreds, 0, true).map(PercentageRange::dutch))
        .contains("14% tot en met 100%");
    assertThat(Share.range(Interval.point(7), hundreds, 0, false).map(PercentageRange::dutch))
        .contains("14% tot en met 700%");
  }

  @Test
  void a_whole_on_both_sides_of_0_gives_the_extremes_next_to_0() {
    Interval whole = new Interval(-5, 5);
    assertThat(Share.range(Interval.point(10), whole, 0, false).map(PercentageRange::dutch))
        .contains("-1.000% tot en met 1.000%");
  }

  @Test
  void there_is_no_range_when_the_whole_can_only_be_0() {
    assertThat(Share.range(tens(10), tens(0), 0, false)).isEmpty();
    assertThat(Share.range(tens(0), tens(0), 0, true)).isEmpty();
  }

  @Test
  void there_is_no_range_when_no_part_fits_in_the_whole() {
    assertThat(Share.range(tens(150), tens(140), 0, true)).isEmpty();
    assertThat(Share.range(tens(-10), tens(140), 0, true)).isEmpty();
    assertThat(Share.range(tens(0), tens(-10), 0, true)).isEmpty();
    assertThat(Share.range(Interval.point(144), tens(140), 0, true).map(PercentageRange::dutch))
        .contains("100%");
  }

  @Test
  void a_range_has_no_negative_number_of_decimals() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Share.range(tens(10), tens(20), -1, false));
  }

  @Test
  void the_largest_counts_do_not_overflow() {
    Interval most = new Interval(Long.MAX_VALUE - 1, Long.MAX_VALUE);
    assertThat(Share.range(most, most, 0, true).map(PercentageRange::dutch)).contains("100%");
  }

  private static Interval tens(long published) {
    return Rounding.TENS.interval(published);
  }
}
