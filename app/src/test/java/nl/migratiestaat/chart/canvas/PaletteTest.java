package nl.migratiestaat.chart.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import nl.migratiestaat.chart.canvas.Vision.Lab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

  private static final double TEXT = 4.5;
  private static final double SHAPE = 3;

  @Test
  void contrast_is_that_of_wcag() {
    assertThat(Palette.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
    assertThat(Palette.contrast(new Color(0x777777), Color.WHITE)).isBetween(4.47, 4.48);
  }

  @Test
  void text_can_be_read_on_every_fill() {
    assertThat(fills()).allMatch(fill -> Palette.contrast(Palette.on(fill), fill) >= TEXT);
  }

  @Test
  void text_can_be_read_on_the_page() {
    assertThat(List.of(Palette.INK, Palette.MUTED))
        .allMatch(text -> Palette.contrast(text, Palette.PAPER) >= TEXT);
  }

  @Test
  void lines_and_years_and_what_is_not_known_stand_out_from_the_page() {
    assertThat(
            Stream.concat(
                Palette.LINES.stream(),
                Stream.of(
                    Palette.CURRENT,
                    Palette.PREVIOUS,
                    Palette.ACCENT,
                    Palette.NEUTRAL,
                    Palette.HATCHING)))
        .allMatch(colour -> Palette.contrast(colour, Palette.PAPER) >= SHAPE);
  }

  @Test
  void the_current_year_stands_out_from_the_previous_one() {
    assertThat(Palette.contrast(Palette.CURRENT, Palette.PREVIOUS)).isGreaterThan(SHAPE);
  }

  @ParameterizedTest
  @EnumSource
  void parts_differ_in_every_vision(Vision vision) {
    assertThat(vision.smallestDistance(Palette.PARTS)).isGreaterThan(25);
  }

  @ParameterizedTest
  @EnumSource
  void lines_differ_in_every_vision(Vision vision) {
    assertThat(vision.smallestDistance(Palette.LINES)).isGreaterThan(19);
  }

  @ParameterizedTest
  @EnumSource
  void the_accent_differs_from_its_neighbours_in_every_vision(Vision vision) {
    assertThat(
            vision.smallestDistance(
                List.of(
                    Palette.ACCENT,
                    Palette.ACCENT_PREVIOUS,
                    Palette.NEUTRAL,
                    Palette.NEUTRAL_PREVIOUS)))
        .isGreaterThan(18);
  }

  @Test
  void parts_differ_in_greyscale() {
    double[] lightness =
        Palette.PARTS.stream().mapToDouble(colour -> Lab.of(colour).lightness()).sorted().toArray();
    for (int i = 1; i < lightness.length; i++) {
      assertThat(lightness[i] - lightness[i - 1]).isGreaterThan(9);
    }
  }

  private static Stream<Color> fills() {
    return Stream.concat(
        Palette.PARTS.stream(),
        Stream.of(
            Palette.CURRENT,
            Palette.PREVIOUS,
            Palette.ACCENT,
            Palette.ACCENT_PREVIOUS,
            Palette.NEUTRAL,
            Palette.NEUTRAL_PREVIOUS));
  }
}
