package nl.migratiestaat.chart.plot;

import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.IntStream;
import nl.migratiestaat.chart.canvas.Anchor;
import nl.migratiestaat.chart.canvas.Lettering;
import nl.migratiestaat.chart.canvas.Wrapping;
import nl.migratiestaat.figure.Chart;

/** The names of the categories at the left of lying bars, right-aligned and wrapped. */
final class LabelColumn {

  private static final double GAP = 6;
  private static final double SHARE = 0.36;
  private static final double SHARE_OF_LONG_WORDS = 0.5;

  private final Lettering lettering;
  private final ValueStyles styles;
  private final List<List<String>> labels;
  private final double width;

  LabelColumn(Chart chart, Lettering lettering, double chartWidth) {
    this.lettering = lettering;
    this.styles = new ValueStyles(chart);
    double room = room(chart, chartWidth);
    this.labels =
        IntStream.range(0, chart.categories().size())
            .mapToObj(i -> wrap(chart.categories().get(i).label(), i, room))
            .toList();
    this.width =
        IntStream.range(0, labels.size())
            .mapToDouble(i -> lettering.width(labels.get(i), styles.category(i)))
            .max()
            .orElse(0);
  }

  /** The distance from the left of the chart to the bars. */
  double left() {
    return width + GAP;
  }

  double height(int category) {
    return labels.get(category).size() * styles.category(category).leading();
  }

  void draw(Graphics2D g, BandAxis bands, double top) {
    for (int i = 0; i < labels.size(); i++) {
      lettering.drawBlock(
          g, labels.get(i), styles.category(i), width, top + bands.middle(i), Anchor.END);
    }
  }

  private List<String> wrap(String label, int category, double room) {
    return lettering.wrap(label, styles.category(category), room);
  }

  private double room(Chart chart, double chartWidth) {
    double longestWord =
        IntStream.range(0, chart.categories().size())
            .mapToDouble(
                i ->
                    lettering.width(
                        Wrapping.pieces(chart.categories().get(i).label()), styles.category(i)))
            .max()
            .orElse(0);
    return Math.max(SHARE * chartWidth, Math.min(longestWord, SHARE_OF_LONG_WORDS * chartWidth));
  }
}
