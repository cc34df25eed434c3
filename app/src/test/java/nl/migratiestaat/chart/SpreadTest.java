package nl.migratiestaat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

  @Test
  void texts_that_do_not_overlap_stand_where_they_would_like() {
    assertThat(Spread.middles(List.of(new Spread(10, 5), new Spread(20, 5)), 0, 100))
        .containsExactly(10.0, 20.0);
  }

  @Test
  void a_text_gives_way_downwards() {
    assertThat(Spread.middles(List.of(new Spread(10, 5), new Spread(12, 5)), 0, 100))
        .containsExactly(10.0, 20.0);
  }

  @Test
  void at_the_bottom_texts_give_way_upwards() {
    assertThat(Spread.middles(List.of(new Spread(92, 5), new Spread(99, 5)), 0, 100))
        .containsExactly(85.0, 95.0);
  }
}
