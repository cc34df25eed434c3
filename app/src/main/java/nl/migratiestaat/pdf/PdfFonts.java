package nl.migratiestaat.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  private static final String FAMILY = "Lato";

  /**
   * @param name what AWT calls it, for the text in charts
   */
  private record Face(String file, String name, int weight, FontStyle style) {}

  private static final List<Face> FACES =
      List.of(
          new Face("Lato-Light.ttf", "Lato Light", 300, FontStyle.NORMAL),
          new Face("Lato-Regular.ttf", "Lato", 400, FontStyle.NORMAL),
          new Face("Lato-Italic.ttf", "Lato Italic", 400, FontStyle.ITALIC),
          new Face("Lato-Semibold.ttf", "Lato Semibold", 600, FontStyle.NORMAL));

  private PdfFonts() {}

  static void use(PdfRendererBuilder builder, PDDocument document, Path folder) throws IOException {
    for (Face face : FACES) {
      PDType0Font font = load(document, folder.resolve(face.file()));
      builder.useFont(new PDFontSupplier(font), FAMILY, face.weight(), face.style(), true);
      builder.useFont(new PDFontSupplier(font), face.name(), 400, FontStyle.NORMAL, true);
    }
  }

  private static PDType0Font load(PDDocument document, Path file) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
    font.setEnableGsub(false);
    return PDType0Font.load(document, font, true);
  }
}
