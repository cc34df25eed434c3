package nl.migratiestaat.chart.plot;

import java.awt.Color;
import nl.migratiestaat.chart.canvas.Palette;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.Chart.Emphasis;
import nl.migratiestaat.figure.Chart.Tone;

/**
 * How a mark is filled; the part that a colour plays is decided here.
 *
 * @param colour the colour of the inside, or of the outline of a mark that is left open
 * @param open whether the mark is left open
 */
record Fill(Color colour, boolean open) {

  /** The fill of the mark of a series for a category. */
  static Fill of(Chart chart, int series, int category) {
    Tone tone = chart.series().get(series).tone();
    Emphasis emphasis = chart.categories().get(category).emphasis();
    return tone == Tone.PART
        ? part(chart, series)
        : year(tone == Tone.CURRENT, emphasis, isEmphatic(chart));
  }

  /** The fill that stands for a series in the key. */
  static Fill key(Chart chart, int series) {
    Tone tone = chart.series().get(series).tone();
    return tone == Tone.PART
        ? part(chart, series)
        : year(tone == Tone.CURRENT, Emphasis.NONE, isEmphatic(chart));
  }

  /** The colour of the line of a series. */
  static Color line(Chart chart, int series) {
    return switch (chart.series().get(series).tone()) {
      case PART -> Palette.LINES.get(series % Palette.LINES.size());
      case CURRENT -> Palette.CURRENT;
      case PREVIOUS, POSSIBLE, EXPECTED -> Palette.PREVIOUS;
    };
  }

  /** The colour in which a text reads best on this fill. */
  Color text() {
    return open ? Palette.INK : Palette.on(colour);
  }

  /** A part has a colour of its own; beside one that stands out the others are neutral. */
  private static Fill part(Chart chart, int series) {
    boolean compared = chart.series().stream().anyMatch(one -> one.emphasis() != Emphasis.NONE);
    if (!compared) {
      return part(series);
    }
    return switch (chart.series().get(series).emphasis()) {
      case ACCENT -> solid(Palette.ACCENT);
      case AVERAGE -> new Fill(Palette.INK, true);
      case NONE -> solid(series % 2 == 0 ? Palette.NEUTRAL : Palette.NEUTRAL_PREVIOUS);
    };
  }

  /** When the colours are used up, they return as outlines. */
  private static Fill part(int series) {
    int colours = Palette.PARTS.size();
    return new Fill(Palette.PARTS.get(series % colours), series / colours % 2 == 1);
  }

  private static Fill year(boolean current, Emphasis emphasis, boolean besideEmphasis) {
    return switch (emphasis) {
      case ACCENT -> solid(current ? Palette.ACCENT : Palette.ACCENT_PREVIOUS);
      case AVERAGE -> new Fill(current ? Palette.INK : Palette.HATCHING, true);
      case NONE ->
          besideEmphasis
              ? solid(current ? Palette.NEUTRAL : Palette.NEUTRAL_PREVIOUS)
              : solid(current ? Palette.CURRENT : Palette.PREVIOUS);
    };
  }

  private static Fill solid(Color colour) {
    return new Fill(colour, false);
  }

  private static boolean isEmphatic(Chart chart) {
    return chart.categories().stream().anyMatch(one -> one.emphasis() != Emphasis.NONE);
  }
}
