package nl.migratiestaat.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutchTest {

  @Test
  void a_list_has_commas_and_a_word_before_its_last() {
    assertThat(Dutch.list(List.of())).isEmpty();
    assertThat(Dutch.list(List.of("a"))).isEqualTo("a");
    assertThat(Dutch.list(List.of("a", "b"))).isEqualTo("a en b");
    assertThat(Dutch.list(List.of("a", "b", "c"))).isEqualTo("a, b en c");
    assertThat(Dutch.list(List.of("a", "b", "c"), "of")).isEqualTo("a, b of c");
  }

  @Test
  void a_date_is_written_in_words() {
    assertThat(Dutch.date(LocalDate.of(2024, 5, 1))).isEqualTo("1 mei 2024");
  }
}
