package nl.migratiestaat.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.migratiestaat.report.Theme;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of the page, embedded as subsets. Glyph substitution is off: PDFBox applies it with a
 * regular expression per run of text, which costs minutes on a report, and ligatures would read
 * badly in copied text.
 */
final class PdfFonts {

  /** The name of the type in the style sheets, whatever the theme's is called. */
  private static final String FAMILY = "Lato";

  private static final int NORMAL_WEIGHT = 400;

  /**
   * A weight of the type.
   *
   * @param drawn whether charts are drawn with it
   */
  private record Style(Theme.Face face, int weight, FontStyle style, boolean drawn) {}

  private static final List<Style> STYLES =
      List.of(
          new Style(Theme.Face.LIGHT, 300, FontStyle.NORMAL, false),
          new Style(Theme.Face.REGULAR, NORMAL_WEIGHT, FontStyle.NORMAL, true),
          new Style(Theme.Face.ITALIC, NORMAL_WEIGHT, FontStyle.ITALIC, false),
          new Style(Theme.Face.SEMIBOLD, 600, FontStyle.NORMAL, true));

  private PdfFonts() {}

  static void use(PdfRendererBuilder builder, PDDocument document, Theme theme) throws IOException {
    for (Style style : STYLES) {
      TrueTypeFont file = parse(theme.font(style.face()));
      String name = file.getNaming().getFontFamily();
      PDType0Font font = PDType0Font.load(document, file, true);
      builder.useFont(new PDFontSupplier(font), FAMILY, style.weight(), style.style(), true);
      if (style.drawn()) {
        // the name by which AWT knows it, for the text in charts
        builder.useFont(new PDFontSupplier(font), name, NORMAL_WEIGHT, FontStyle.NORMAL, true);
      }
    }
  }

  private static TrueTypeFont parse(Path file) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
    font.setEnableGsub(false);
    return font;
  }
}
