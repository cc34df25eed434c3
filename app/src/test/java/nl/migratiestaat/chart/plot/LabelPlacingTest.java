package nl.migratiestaat.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPlacingTest {

  @Test
  void texts_that_do_not_overlap_stand_where_they_would_like() {
    assertThat(
            LabelPlacing.middles(List.of(new LabelPlacing(10, 5), new LabelPlacing(20, 5)), 0, 100))
        .containsExactly(10.0, 20.0);
  }

  @Test
  void a_text_gives_way_downwards() {
    assertThat(
            LabelPlacing.middles(List.of(new LabelPlacing(10, 5), new LabelPlacing(12, 5)), 0, 100))
        .containsExactly(10.0, 20.0);
  }

  @Test
  void at_the_bottom_texts_give_way_upwards() {
    assertThat(
            LabelPlacing.middles(List.of(new LabelPlacing(92, 5), new LabelPlacing(99, 5)), 0, 100))
        .containsExactly(85.0, 95.0);
  }

  @Test
  void texts_that_give_way_evenly_stand_around_their_average() {
    assertThat(
            LabelPlacing.evenly(
                List.of(new LabelPlacing(20, 5), new LabelPlacing(40, 5), new LabelPlacing(44, 5)),
                0,
                100))
        .containsExactly(20.0, 37.0, 47.0);
  }

  @Test
  void a_text_that_meets_a_group_joins_it() {
    assertThat(
            LabelPlacing.evenly(
                List.of(new LabelPlacing(33, 5), new LabelPlacing(40, 5), new LabelPlacing(41, 5)),
                0,
                100))
        .containsExactly(28.0, 38.0, 48.0);
  }

  @Test
  void at_the_edge_texts_give_way_inwards() {
    assertThat(LabelPlacing.evenly(List.of(new LabelPlacing(2, 5), new LabelPlacing(3, 5)), 0, 100))
        .containsExactly(5.0, 15.0);
  }
}
