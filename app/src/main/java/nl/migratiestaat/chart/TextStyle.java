package nl.migratiestaat.chart;

import java.awt.Color;

/** How a text is set: its weight, its size in points and its colour. */
record TextStyle(boolean strong, double size, Color colour) {

  /** Labels and values. */
  static final TextStyle PLAIN = new TextStyle(false, 8.5, Palette.INK);

  /** The current year beside the previous one, and what carries an emphasis. */
  static final TextStyle STRONG = new TextStyle(true, 8.5, Palette.INK);

  /** Units, and what is not known. */
  static final TextStyle QUIET = new TextStyle(false, 8.5, Palette.MUTED);

  private static final double HALF_OF_A_DIGIT = 0.36;

  TextStyle in(Color other) {
    return new TextStyle(strong, size, other);
  }

  TextStyle at(double other) {
    return new TextStyle(strong, other, colour);
  }

  /** The distance from one baseline to the next. */
  double leading() {
    return size * 1.2;
  }

  /** The distance from the middle of the digits and capitals to the baseline. */
  double middleToBaseline() {
    return size * HALF_OF_A_DIGIT;
  }
}
