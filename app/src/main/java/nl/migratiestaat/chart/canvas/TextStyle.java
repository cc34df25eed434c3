package nl.migratiestaat.chart.canvas;

import java.awt.Color;

/** How a text is set: its weight, its size in points and its colour. */
public record TextStyle(boolean strong, double size, Color colour) {

  /** Labels and values. */
  public static final TextStyle PLAIN = new TextStyle(false, 8.5, Palette.INK);

  /** The current year beside the previous one, and what carries an emphasis. */
  public static final TextStyle STRONG = new TextStyle(true, 8.5, Palette.INK);

  /** Units, and what is not known. */
  public static final TextStyle QUIET = new TextStyle(false, 8.5, Palette.MUTED);

  private static final double HALF_OF_A_DIGIT = 0.36;

  /** The same in another colour. */
  public TextStyle in(Color other) {
    return new TextStyle(strong, size, other);
  }

  /** The same in another size, in points. */
  public TextStyle at(double other) {
    return new TextStyle(strong, other, colour);
  }

  /** The distance from one baseline to the next. */
  public double leading() {
    return size * 1.2;
  }

  /** The distance from the middle of the digits and capitals to the baseline. */
  double middleToBaseline() {
    return size * HALF_OF_A_DIGIT;
  }
}
