package nl.migratiestaat.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;

class NotationProperties {

  @Law
  void a_printed_count_reads_back_as_the_same_count(@ForAll long count) {
    assertThat(Long.parseLong(Notation.count(count).replace(".", ""))).isEqualTo(count);
  }

  @Law
  void a_printed_decimal_reads_back_as_the_same_number_with_the_same_decimals(
      @ForAll long digits, @ForAll @IntRange(max = 12) int decimals) {
    BigDecimal number = BigDecimal.valueOf(digits, decimals);
    String printed = Notation.decimal(number);
    assertThat(new BigDecimal(printed.replace(".", "").replace(',', '.'))).isEqualTo(number);
  }

  @Law
  void a_printed_count_has_groups_of_three_and_never_begins_with_a_dot(@ForAll long count) {
    assertThat(Notation.count(count)).matches("-?[0-9]{1,3}(\\.[0-9]{3})*");
  }
}
