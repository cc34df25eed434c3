package nl.migratiestaat.chart.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {

  @Test
  void a_text_that_fits_stays_on_one_line() {
    assertThat(lines("Eerste aanvragen", 16)).containsExactly("Eerste aanvragen");
  }

  @Test
  void a_text_breaks_between_words() {
    assertThat(lines("Machtiging tot voorlopig verblijf", 16))
        .containsExactly("Machtiging tot", "voorlopig", "verblijf");
  }

  @Test
  void a_text_breaks_after_a_hyphen_or_a_slash() {
    assertThat(lines("Inreisverbod/EU-onderdaan", 14))
        .containsExactly("Inreisverbod/", "EU-onderdaan");
  }

  @Test
  void a_number_with_a_sign_or_a_range_does_not_break() {
    assertThat(lines("saldo -12", 6)).containsExactly("saldo", "-12");
    assertThat(lines("kind 0-17", 6)).containsExactly("kind", "0-17");
  }

  @Test
  void a_word_that_is_too_long_breaks_inside_and_loses_nothing() {
    assertThat(lines("Vluchtelingenprocedures", 10))
        .containsExactly("Vluchteli-", "ngenproce-", "dures");
  }

  @Test
  void a_room_too_small_for_anything_still_ends() {
    assertThat(String.join("", lines("abc", 0)).replace("-", "")).isEqualTo("abc");
  }

  private static List<String> lines(String text, int room) {
    return new Wrapping(String::length, room).lines(text);
  }
}
