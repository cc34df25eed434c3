package nl.migratiestaat.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.migratiestaat.chart.plot.Scale.Reach;
import org.junit.jupiter.api.Test;

class ScaleTest {

  @Test
  void the_longest_bar_and_its_label_fill_the_room() {
    Scale scale = Scale.fit(List.of(new Reach(100, 20), new Reach(10, 30)), 220);
    assertThat(scale.lower()).isZero();
    assertThat(scale.upper()).isCloseTo(110, within(1e-6));
  }

  @Test
  void a_shorter_bar_with_a_long_label_may_need_more_room_than_the_longest() {
    Scale scale = Scale.fit(List.of(new Reach(100, 20), new Reach(90, 130)), 220);
    assertThat(scale.upper()).isCloseTo(220, within(1e-6));
  }

  @Test
  void zero_lies_between_bars_to_both_sides() {
    Scale scale = Scale.fit(List.of(new Reach(50, 10), new Reach(-100, 40)), 200);
    assertThat(scale.lower()).isCloseTo(-140, within(1e-6));
    assertThat(scale.upper()).isCloseTo(60, within(1e-6));
  }

  @Test
  void zero_is_at_the_start_when_there_is_nothing_else() {
    assertThat(Scale.fit(List.of(new Reach(0, 10)), 200)).isEqualTo(new Scale(0, 200));
  }
}
