package nl.migratiestaat.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

  @ParameterizedTest
  @CsvSource({
    "40, 70, UP",
    "70, 40, DOWN",
    "40, 40, EQUAL",
    "1.1, 1.16, UP",
    "1.0, 1.00, EQUAL",
    "-5, -6, DOWN"
  })
  void a_number_goes_up_or_down_or_stays_equal(
      BigDecimal previous, BigDecimal current, Direction direction) {
    assertThat(Direction.of(previous, current)).isEqualTo(direction);
  }
}
