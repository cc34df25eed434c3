package nl.migratiestaat.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.migratiestaat.chart.canvas.Anchor;
import nl.migratiestaat.chart.canvas.Lettering;
import nl.migratiestaat.chart.canvas.Palette;
import nl.migratiestaat.chart.canvas.Strokes;
import nl.migratiestaat.chart.canvas.TextStyle;

/** A row of numbers above or below a bar, each as near to its sign as the others leave room. */
record RangeLabels(Lettering lettering) {

  private static final double BETWEEN = 4;
  private static final double IN_PLACE = 1;

  /**
   * A text.
   *
   * @param x where its sign stands
   * @param quiet whether it says that there is no number
   */
  record SignLabel(double x, String text, boolean quiet) {}

  /**
   * Draws the row.
   *
   * @param middle the height of the row's middle
   * @param bar the edge of the bar that the row is about
   */
  void draw(
      Graphics2D g,
      List<SignLabel> row,
      TextStyle style,
      double left,
      double right,
      double middle,
      double bar) {
    List<SignLabel> labels = new ArrayList<>(row.stream().distinct().toList());
    labels.sort(Comparator.comparingDouble(SignLabel::x));
    List<LabelPlacing> wishes =
        labels.stream()
            .map(label -> new LabelPlacing(label.x(), (width(label, style) + BETWEEN) / 2))
            .toList();
    List<Double> places = LabelPlacing.evenly(wishes, left, right + BETWEEN / 2);
    for (int i = 0; i < labels.size(); i++) {
      SignLabel label = labels.get(i);
      TextStyle own = label.quiet() ? TextStyle.QUIET : style;
      lettering.drawMiddle(g, label.text(), own, places.get(i), middle, Anchor.MIDDLE);
      if (Math.abs(places.get(i) - label.x()) > IN_PLACE && !label.quiet()) {
        double towards = Math.signum(bar - middle);
        double from = middle + towards * own.leading() / 2;
        g.setPaint(Palette.HATCHING);
        g.setStroke(Strokes.flat(0.5));
        g.draw(new Line2D.Double(places.get(i), from, label.x(), bar - towards));
      }
    }
  }

  private double width(SignLabel label, TextStyle style) {
    return lettering.width(label.text(), label.quiet() ? TextStyle.QUIET : style);
  }
}
