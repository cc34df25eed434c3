package nl.migratiestaat.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageRangeTest {

  private static final PercentageRange BETWEEN = range("11%", "12%");
  private static final PercentageRange FROM = unlimited("-4%");

  @ParameterizedTest
  @CsvSource({"10%, false", "11%, true", "'11,5%', true", "12%, true", "13%, false", "-11%, false"})
  void both_ends_are_allowed(String published, boolean allowed) {
    assertThat(BETWEEN.allows(percentage(published))).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"-5%, false", "-4%, true", "0%, true", "1000000%, true"})
  void a_range_without_limit_allows_every_percentage_above_its_lowest(
      String published, boolean allowed) {
    assertThat(FROM.allows(percentage(published))).isEqualTo(allowed);
  }

  @Test
  void trailing_zeros_make_no_difference_to_what_is_allowed() {
    assertThat(range("12%", "12%").allows(percentage("12,0%"))).isTrue();
  }

  @Test
  void a_range_is_printed_as_shares_or_as_changes() {
    assertThat(BETWEEN.dutch()).isEqualTo("11% tot en met 12%");
    assertThat(BETWEEN.signed()).isEqualTo("+11% tot en met +12%");
    assertThat(range("-1%", "0%").signed()).isEqualTo("-1% tot en met 0%");
    assertThat(FROM.dutch()).isEqualTo("-4% of meer");
    assertThat(unlimited("3%").signed()).isEqualTo("+3% of meer");
  }

  @Test
  void a_range_of_one_percentage_is_printed_once() {
    assertThat(range("11%", "11%").dutch()).isEqualTo("11%");
    assertThat(range("11%", "11%").signed()).isEqualTo("+11%");
  }

  @Test
  void a_range_cannot_run_backwards() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> range("12%", "11%"))
        .withMessageContaining("12%")
        .withMessageContaining("11%");
  }

  private static PercentageRange range(String lowest, String highest) {
    return new PercentageRange(percentage(lowest), Optional.of(percentage(highest)));
  }

  private static PercentageRange unlimited(String lowest) {
    return new PercentageRange(percentage(lowest), Optional.empty());
  }

  private static Percentage percentage(String text) {
    return Percentage.parse(text).orElseThrow();
  }
}
