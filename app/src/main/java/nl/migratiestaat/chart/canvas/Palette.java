package nl.migratiestaat.chart.canvas;

import java.awt.Color;
import java.util.HexFormat;
import java.util.List;

/**
 * The colours of the charts, stated once.
 *
 * <p>The six colours of parts differ in lightness as well as in hue, so that they can be told apart
 * in greyscale and with each of the three common colour-vision deficiencies. They stand in an order
 * in which neighbours differ most.
 */
public final class Palette {

  /** The page. */
  public static final Color PAPER = new Color(0xffffff);

  /** Text on the page. */
  public static final Color INK = new Color(0x14171a);

  /** Text on a light fill. */
  static final Color BLACK = new Color(0x000000);

  /** What is said in passing: units, and what is not known. */
  public static final Color MUTED = new Color(0x5f676f);

  /** The outline and the hatching of what is not known. */
  public static final Color HATCHING = new Color(0x87909a);

  /** The line at zero. */
  public static final Color BASELINE = MUTED;

  /** The current year. */
  public static final Color CURRENT = new Color(0x1b4670);

  /** The previous year, a tint of the current one. */
  public static final Color PREVIOUS = new Color(0x7797b8);

  /** The category the report is about. */
  public static final Color ACCENT = new Color(0xa8480c);

  /** The same a year before. */
  public static final Color ACCENT_PREVIOUS = new Color(0xe0a672);

  /** The categories beside one that stands out. */
  public static final Color NEUTRAL = new Color(0x8796a4);

  /** The same a year before. */
  public static final Color NEUTRAL_PREVIOUS = new Color(0xbcc7d0);

  /** The parts of a whole, and series side by side. */
  public static final List<Color> PARTS =
      List.of(
          new Color(0x1b4670),
          new Color(0xe6b34e),
          new Color(0x9c4c31),
          new Color(0x949fcd),
          new Color(0x2f9283),
          new Color(0xe5d9bf));

  /** The same as lines, which have to stand out from the page without a surface. */
  public static final List<Color> LINES =
      List.of(
          new Color(0x1b4670),
          new Color(0xc28422),
          new Color(0x9c4c31),
          new Color(0x8d8bc7),
          new Color(0x298e73),
          new Color(0x303030));

  private Palette() {}

  /** Paper or black, whichever reads best on a fill. */
  public static Color on(Color fill) {
    return contrast(fill, PAPER) >= contrast(fill, BLACK) ? PAPER : BLACK;
  }

  /** A colour as a style sheet writes it. */
  public static String hex(Color colour) {
    return "#" + HexFormat.of().toHexDigits(colour.getRGB(), 6);
  }

  /** The contrast ratio of two colours by the definition of WCAG 2. */
  static double contrast(Color one, Color other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
