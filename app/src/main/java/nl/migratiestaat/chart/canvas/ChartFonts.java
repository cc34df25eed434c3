package nl.migratiestaat.chart.canvas;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.migratiestaat.calculation.Notation;

/**
 * The two weights of the page's type, read from their files.
 *
 * <p>Widths are measured at one unit of the font per point and scaled down. At that size an advance
 * is a whole number, so that every JDK measures the same.
 */
public final class ChartFonts {

  private static final float MEASURING_SIZE = 2000f;
  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  private final Font regular;
  private final Font semibold;

  private ChartFonts(Font regular, Font semibold) {
    this.regular = regular;
    this.semibold = semibold;
  }

  /**
   * Reads the fonts. They are not registered with the virtual machine.
   *
   * @param regular the TTF file of the regular weight
   * @param semibold the TTF file of the semi-bold weight
   * @return the fonts
   * @throws IOException if a file cannot be read or is not a TrueType font
   */
  public static ChartFonts load(Path regular, Path semibold) throws IOException {
    return new ChartFonts(read(regular), read(semibold));
  }

  Font font(boolean strong, double size) {
    return (strong ? semibold : regular).deriveFont((float) size);
  }

  /** The name of the type. */
  public String family() {
    return regular.getFamily(Locale.ROOT);
  }

  /** A text with the signs that it has on the page. */
  static String inPrint(String text) {
    return Notation.minusSigns(Notation.apostrophes(text));
  }

  /** The width in points of a text in print. */
  public double width(String text, boolean strong, double size) {
    Font font = (strong ? semibold : regular).deriveFont(MEASURING_SIZE);
    return font.getStringBounds(inPrint(text), UNHINTED).getWidth() * size / MEASURING_SIZE;
  }

  private static Font read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException e) {
      throw new IOException("not a TrueType font: " + file, e);
    }
  }
}
