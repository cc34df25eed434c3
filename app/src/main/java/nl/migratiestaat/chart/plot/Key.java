package nl.migratiestaat.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.migratiestaat.chart.canvas.Anchor;
import nl.migratiestaat.chart.canvas.Lettering;
import nl.migratiestaat.chart.canvas.TextStyle;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.Chart.Absent;
import nl.migratiestaat.figure.Chart.Form;
import nl.migratiestaat.figure.Chart.Tone;
import nl.migratiestaat.figure.Chart.Unknown;

/** The small line above a chart that says what is counted and what each tone stands for. */
public final class Key {

  private static final double SWATCH = 7;
  private static final double SWATCH_GAP = 3.5;
  private static final double BETWEEN = 14;
  private static final double LINE = 13;
  private static final double BELOW = 5;

  /** What stands for a series. */
  private interface Swatch {
    void paint(Graphics2D g, Rectangle2D area);
  }

  private record Entry(String text, TextStyle style, Optional<Swatch> swatch) {}

  private record PlacedEntry(Entry entry, double x, int line) {}

  private final Lettering lettering;
  private final List<PlacedEntry> places;

  /** Makes a key that starts where the bars start if it fits there, else at the left. */
  public Key(Chart chart, Lettering lettering, double left, double width) {
    this.lettering = lettering;
    List<Entry> entries = entries(chart);
    double length = entries.stream().mapToDouble(this::length).sum() - BETWEEN;
    this.places = places(entries, left + length <= width ? left : 0, width);
  }

  /** The height in points, with the white below it; zero without entries. */
  public double height() {
    return places.isEmpty() ? 0 : (places.get(places.size() - 1).line() + 1) * LINE + BELOW;
  }

  /** Draws it at the top left. */
  public void draw(Graphics2D g) {
    for (PlacedEntry place : places) {
      double middle = place.line() * LINE + LINE / 2;
      double x = place.x();
      if (place.entry().swatch().isPresent()) {
        Rectangle2D area = new Rectangle2D.Double(x, middle - SWATCH / 2, SWATCH, SWATCH);
        place.entry().swatch().get().paint(g, area);
        x += SWATCH + SWATCH_GAP;
      }
      lettering.drawMiddle(g, place.entry().text(), place.entry().style(), x, middle, Anchor.START);
    }
  }

  private static List<Entry> entries(Chart chart) {
    List<Entry> entries = new ArrayList<>();
    if (!chart.unit().isBlank()) {
      entries.add(new Entry(chart.unit(), TextStyle.QUIET, Optional.empty()));
    }
    if (chart.series().size() > 1 && chart.form() != Form.LINES) {
      for (int i : drawn(chart)) {
        boolean current = chart.series().get(i).tone() == Tone.CURRENT;
        entries.add(
            new Entry(
                chart.series().get(i).label(),
                current ? TextStyle.STRONG : TextStyle.PLAIN,
                Optional.of(swatch(chart, i))));
      }
    }
    return entries;
  }

  /** The series that have a mark; a part of which nothing is known is named where it would be. */
  private static int[] drawn(Chart chart) {
    return IntStream.range(0, chart.series().size())
        .filter(
            series ->
                chart.series().get(series).marks().stream()
                    .anyMatch(mark -> !(mark instanceof Unknown || mark instanceof Absent)))
        .toArray();
  }

  private static Swatch swatch(Chart chart, int series) {
    if (chart.form() == Form.RANGE) {
      RangeSymbol symbol = RangeSymbol.of(chart.series().get(series));
      return symbol::paint;
    }
    Fill fill = Fill.key(chart, series);
    return (g, area) -> FlatBars.paint(g, fill, area);
  }

  private List<PlacedEntry> places(List<Entry> entries, double left, double width) {
    List<PlacedEntry> result = new ArrayList<>();
    double x = left;
    int line = 0;
    for (Entry entry : entries) {
      double length = length(entry);
      if (x > left && x + length - BETWEEN > width) {
        x = left;
        line++;
      }
      result.add(new PlacedEntry(entry, x, line));
      x += length;
    }
    return List.copyOf(result);
  }

  private double length(Entry entry) {
    double swatch = entry.swatch().isPresent() ? SWATCH + SWATCH_GAP : 0;
    return swatch + lettering.width(entry.text(), entry.style()) + BETWEEN;
  }
}
