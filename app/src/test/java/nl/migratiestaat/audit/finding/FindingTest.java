package nl.migratiestaat.audit.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.migratiestaat.input.Place;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final Place FIRST = new Place("data/a.yaml", 1, 1);
  private static final Place SECOND = new Place("data/a.yaml", 2, 1);

  private static Finding finding(String code, Place place) {
    return Finding.of(code, Severity.ERROR, place, "bericht", "raad");
  }

  @Test
  void a_code_says_which_kind_it_is() {
    assertThat(finding("O401", FIRST).kind()).isEqualTo(Finding.Kind.DISCLOSURE);
  }

  @Test
  void a_code_of_no_kind_is_refused() {
    assertThatThrownBy(() -> finding("X1", FIRST)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findings_are_ordered_by_kind_and_then_by_place() {
    Finding sum = finding("S201", FIRST);
    Finding late = finding("R101", SECOND);
    Finding early = finding("R102", FIRST);
    Finding same = finding("R101", FIRST);
    assertThat(Stream.of(sum, late, early, same).sorted().toList())
        .isEqualTo(List.of(same, early, late, sum));
  }

  @Test
  void kinds_and_severities_have_dutch_names() {
    assertThat(Finding.Kind.values())
        .extracting(Finding.Kind::title)
        .doesNotHaveDuplicates()
        .contains("Onthulling", "Tekst tegen cijfers");
    assertThat(Severity.ERROR.dutch()).isEqualTo("fout");
  }
}
