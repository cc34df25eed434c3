package nl.migratiestaat.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  private static final List<String> WORDS = List.of("table", "title", "total-of", "totaal");

  @ParameterizedTest
  @CsvSource({"tabel, table", "titel, title", "total-off, total-of", "totaall, totaal"})
  void the_nearest_word_is_what_was_meant(String typed, String meant) {
    assertThat(Suggestion.of(typed, WORDS)).isEqualTo("bedoelt u " + meant + "?");
  }

  @Test
  void a_word_that_nothing_comes_near_gets_no_guess() {
    assertThat(Suggestion.of("hoofdstuk", WORDS)).isEmpty();
    assertThat(Suggestion.of("totaal", List.of())).isEmpty();
  }

  @Test
  void without_a_guess_a_few_words_are_all_named_and_many_are_not() {
    assertThat(Suggestion.orList("hoofdstuk", WORDS))
        .isEqualTo("mogelijk is: table, title, total-of, totaal");
    assertThat(
            Suggestion.orList("x", List.of("aa", "bb", "cc", "dd", "ee", "ff", "gg", "hh", "ii")))
        .isEmpty();
  }

  @Test
  void of_words_that_start_alike_only_the_rest_is_compared() {
    List<String> series = List.of("asielinstroom.totaal", "asielinstroom.nareis", "asielinstroom");

    assertThat(Suggestion.orList("asielinstroom.narreis", "asielinstroom.", series))
        .isEqualTo("bedoelt u asielinstroom.nareis?");
    assertThat(Suggestion.orList("asielinstroom.alles", "asielinstroom.", series))
        .isEqualTo("mogelijk is: " + String.join(", ", series));
  }

  @ParameterizedTest
  @CsvSource({"abc, abc, 0", "abc, '', 3", "abc, abd, 1", "ab, ba, 1", "abc, cab, 2", "'', '', 0"})
  void two_neighbours_that_changed_places_count_as_one_change(String a, String b, int changes) {
    assertThat(Suggestion.distance(a, b)).isEqualTo(changes);
    assertThat(Suggestion.distance(b, a)).isEqualTo(changes);
  }
}
