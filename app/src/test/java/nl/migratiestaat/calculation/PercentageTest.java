package nl.migratiestaat.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          written  | dutch   | signed   | sign | decimals
          69%      | 69%     | +69%     | 1    | 0
          +3%      | 3%      | +3%      | 1    | 0
          -9%      | -9%     | -9%      | -1   | 0
          0%       | 0%      | 0%       | 0    | 0
          +0%      | 0%      | 0%       | 0    | 0
          -0%      | 0%      | 0%       | 0    | 0
          -17,5%   | -17,5%  | -17,5%   | -1   | 1
          12.5%    | 12,5%   | +12,5%   | 1    | 1
          2.70%    | 2,70%   | +2,70%   | 1    | 2
          0,0%     | 0,0%    | 0,0%     | 0    | 1
          +0,4%    | 0,4%    | +0,4%    | 1    | 1
          1050%    | 1.050%  | +1.050%  | 1    | 0
          1,050%   | 1,050%  | +1,050%  | 1    | 3
          1.0505%  | 1,0505% | +1,0505% | 1    | 4
          """,
      useHeadersInDisplayName = true)
  void a_percentage_is_read_as_written_and_printed_in_dutch(
      String written, String dutch, String signed, int sign, int decimals) {
    Percentage percentage = Percentage.parse(written).orElseThrow();
    assertThat(percentage.dutch()).isEqualTo(dutch);
    assertThat(percentage.signed()).isEqualTo(signed);
    assertThat(percentage.sign()).isEqualTo(sign);
    assertThat(percentage.decimals()).isEqualTo(decimals);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "%",
        "69",
        "69 %",
        " 69%",
        "69%\n",
        "%69",
        "+%",
        "--3%",
        "+-3%",
        ",5%",
        "5,%",
        "1,2,3%",
        "1.234,5%",
        "1e3%",
        "n.v.t.",
        "٣%",
        "−3%",
        "1234567890123456%",
        "0,1234567890123456%"
      })
  void anything_else_is_no_percentage(String text) {
    assertThat(Percentage.parse(text)).isEmpty();
  }

  @Test
  void a_dot_that_may_stand_for_thousands_is_refused() {
    assertThat(Percentage.parse("1.050%")).isEmpty();
    assertThat(Percentage.parse("12.345%")).isEmpty();
  }

  @Test
  void percentages_are_equal_when_they_print_alike() {
    assertThat(Percentage.parse("12.5%")).isEqualTo(Percentage.parse("+12,5%"));
    assertThat(Percentage.parse("12%")).isNotEqualTo(Percentage.parse("12,0%"));
    assertThat(new Percentage(new BigDecimal("1E+2")))
        .isEqualTo(new Percentage(new BigDecimal(100)));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3, 0, 33%",
    "2, 3, 0, 67%",
    "1, 8, 0, 13%",
    "-1, 8, 0, -13%",
    "1, 8, 1, '12,5%'",
    "1, 3, 2, '33,33%'"
  })
  void a_quotient_is_rounded_with_halves_away_from_zero(
      BigDecimal dividend, BigDecimal divisor, int decimals, String printed) {
    assertThat(Percentage.of(dividend, divisor, decimals).dutch()).isEqualTo(printed);
  }

  @Test
  void a_percentage_has_no_negative_number_of_decimals() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Percentage.of(BigDecimal.ONE, BigDecimal.TEN, -1))
        .withMessageContaining("-1");
  }
}
