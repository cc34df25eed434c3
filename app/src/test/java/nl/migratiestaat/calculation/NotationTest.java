package nl.migratiestaat.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "7, 7",
    "-7, -7",
    "999, 999",
    "-999, -999",
    "1000, 1.000",
    "-1752, -1.752",
    "50720, 50.720",
    "-123456, -123.456",
    "1049425, 1.049.425",
    "-9223372036854775808, -9.223.372.036.854.775.808"
  })
  void a_count_has_dots_between_its_thousands(long count, String printed) {
    assertThat(Notation.count(count)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "12.7, '12,7'",
    "1.00, '1,00'",
    "0.5, '0,5'",
    "-0.4, '-0,4'",
    "0.0, '0,0'",
    "12, 12",
    "1234.50, '1.234,50'",
    "-1234567.1234, '-1.234.567,1234'",
    "1E+3, 1.000",
    "1E-7, '0,0000001'"
  })
  void a_decimal_keeps_its_scale_and_has_a_comma(BigDecimal number, String printed) {
    assertThat(Notation.decimal(number)).isEqualTo(printed);
  }

  @Test
  void the_words_for_what_is_no_number_are_those_of_the_report() {
    assertThat(Notation.NOT_APPLICABLE).isEqualTo("n.v.t.");
    assertThat(Notation.SUPPRESSED).isEqualTo("<5");
  }

  @Test
  void words_have_the_apostrophe_of_print_and_quotation_marks_stay() {
    assertThat(Notation.apostrophes("amv's, zo'n 'woord' en foto&#39;s"))
        .isEqualTo("amv’s, zo’n 'woord' en foto’s");
    assertThat(Notation.apostrophes("<a title=\"amv's\">3 vwo'ers</a>"))
        .isEqualTo("<a title=\"amv’s\">3 vwo’ers</a>");
  }

  @Test
  void a_negative_number_has_a_minus_sign_and_a_range_a_hyphen() {
    assertThat(Notation.minusSigns("-8%, (-1.752) of -0,5; 2022-2023, C-135/15, 06-12 en B-1"))
        .isEqualTo("\u22128%, (\u22121.752) of \u22120,5; 2022-2023, C-135/15, 06-12 en B-1");
  }

  @Test
  void the_language_of_the_machine_makes_no_difference() {
    Locale before = Locale.getDefault();
    try {
      for (String language : new String[] {"en-US", "tr-TR", "ar-EG", "hi-IN-u-nu-deva"}) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(Notation.count(-1_049_425)).isEqualTo("-1.049.425");
        assertThat(Notation.decimal(new BigDecimal("1234.5"))).isEqualTo("1.234,5");
        assertThat(Percentage.parse("+12,5%").map(Percentage::signed)).contains("+12,5%");
        assertThat(Rounding.FIVES.key()).isEqualTo("fives");
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
