package nl.migratiestaat.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.migratiestaat.figure.Chart.Absent;
import nl.migratiestaat.figure.Chart.Category;
import nl.migratiestaat.figure.Chart.Emphasis;
import nl.migratiestaat.figure.Chart.Form;
import nl.migratiestaat.figure.Chart.Known;
import nl.migratiestaat.figure.Chart.Mark;
import nl.migratiestaat.figure.Chart.Series;
import nl.migratiestaat.figure.Chart.Span;
import nl.migratiestaat.figure.Chart.Tone;
import nl.migratiestaat.figure.Chart.Unknown;
import org.junit.jupiter.api.Test;

class ChartTest {

  @Test
  void a_series_without_a_mark_for_every_category_is_refused() {
    assertThatThrownBy(() -> chart(List.of(new Known(1, "1"), new Known(2, "2"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("series '2023' has 2 marks for 1 categories: Instroom");
  }

  @Test
  void a_number_that_has_no_length_is_refused() {
    assertThatThrownBy(() -> new Known(Double.NaN, "n.v.t."))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_range_that_goes_down_is_refused() {
    assertThatThrownBy(() -> new Span(new Known(60, "60"), new Known(40, "40")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("from 60 down to 40");
  }

  @Test
  void a_chart_with_a_known_mark_has_values() {
    assertThat(chart(List.of(new Known(0, "<5"))).hasValues()).isTrue();
  }

  @Test
  void a_chart_of_which_nothing_is_known_has_no_values() {
    assertThat(chart(List.of(new Unknown())).hasValues()).isFalse();
    assertThat(chart(List.of(new Absent())).hasValues()).isFalse();
  }

  @Test
  void a_chart_does_not_change_with_the_lists_it_was_made_from() {
    List<Mark> marks = new ArrayList<>(List.of(new Known(1, "1")));
    Chart chart = chart(marks);
    marks.clear();
    assertThat(chart.series().get(0).marks()).containsExactly(new Known(1, "1"));
  }

  private static Chart chart(List<Mark> marks) {
    return new Chart(
        Form.BARS,
        "Instroom",
        "aanvragen",
        List.of(new Category("Totaal", Emphasis.NONE)),
        List.of(new Series("2023", Tone.CURRENT, marks)));
  }
}
