package nl.migratiestaat.chart.plot;

import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.IntStream;
import nl.migratiestaat.chart.canvas.Anchor;
import nl.migratiestaat.chart.canvas.Lettering;
import nl.migratiestaat.chart.canvas.TextStyle;
import nl.migratiestaat.chart.canvas.Wrapping;
import nl.migratiestaat.figure.Chart;

/** The names of the categories below standing marks, centred and wrapped. */
final class FootLabels {

  private static final double ABOVE = 4;
  private static final double BETWEEN = 4;
  private static final int MOST_LINES = 4;

  private final Lettering lettering;
  private final ValueStyles styles;
  private final List<List<String>> labels;
  private final boolean fit;

  /** Labels every category. */
  FootLabels(Chart chart, Lettering lettering, double band) {
    this(chart, lettering, band, 1);
  }

  /** Labels the last category and as many before it as fit, as one does with years. */
  static FootLabels thinned(Chart chart, Lettering lettering, double band) {
    int step = 1;
    FootLabels labels = new FootLabels(chart, lettering, band, step);
    while (!labels.fit() && step < chart.categories().size()) {
      step++;
      labels = new FootLabels(chart, lettering, band, step);
    }
    return labels;
  }

  private FootLabels(Chart chart, Lettering lettering, double band, int step) {
    this.lettering = lettering;
    this.styles = new ValueStyles(chart);
    double room = band * step - BETWEEN;
    int last = chart.categories().size() - 1;
    List<String> texts =
        IntStream.rangeClosed(0, last)
            .mapToObj(i -> (last - i) % step == 0 ? chart.categories().get(i).label() : "")
            .toList();
    this.labels =
        IntStream.range(0, texts.size())
            .mapToObj(i -> lettering.wrap(texts.get(i), styles.category(i), room))
            .toList();
    this.fit =
        labels.stream().allMatch(lines -> lines.size() <= MOST_LINES)
            && IntStream.range(0, texts.size()).allMatch(i -> longestWord(texts.get(i), i) <= room);
  }

  /** Whether no word has to be broken and no label grows into a column of its own. */
  boolean fit() {
    return fit;
  }

  double height() {
    int lines = labels.stream().mapToInt(List::size).max().orElse(0);
    return ABOVE + lines * TextStyle.PLAIN.leading();
  }

  void draw(Graphics2D g, BandAxis bands, double top) {
    for (int i = 0; i < labels.size(); i++) {
      TextStyle style = styles.category(i);
      double middle = top + ABOVE + labels.get(i).size() * style.leading() / 2;
      lettering.drawBlock(g, labels.get(i), style, bands.middle(i), middle, Anchor.MIDDLE);
    }
  }

  private double longestWord(String text, int category) {
    List<String> words = Wrapping.pieces(text).stream().map(String::stripTrailing).toList();
    return lettering.width(words, styles.category(category));
  }
}
