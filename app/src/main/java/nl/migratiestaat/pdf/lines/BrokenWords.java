package nl.migratiestaat.pdf.lines;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.pdfboxout.PdfContentStreamAdapter;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Draws text in which words are broken over two lines. The hyphen is there because a line ended: it
 * says so, so that a word is read and found whole (ISO 32000-1, 14.8.2.2.3).
 */
public final class BrokenWords extends PdfBoxTextRenderer {

  private static final COSName SPAN = COSName.getPDFName("Span");
  private static final String HYPHEN = "-";

  /** How the engine ends a line on which it broke a word. */
  private static final String BROKEN = Hyphenation.SOFT_HYPHEN + HYPHEN;

  private final SharedContext context;

  /**
   * For one document.
   *
   * @param context that of the document, which knows its fonts
   */
  public BrokenWords(SharedContext context) {
    this.context = context;
  }

  @Override
  public void drawString(OutputDevice device, String text, float x, float y) {
    if (!text.endsWith(BROKEN)) {
      super.drawString(device, text, x, y);
      return;
    }
    String begin = text.substring(0, text.length() - BROKEN.length());
    super.drawString(device, begin, x, y);
    FSFont font = context.getFont(((AbstractOutputDevice) device).getFontSpecification());
    PdfContentStreamAdapter page = ((PdfBoxOutputDevice) device).getCurrentPage();
    COSDictionary said = new COSDictionary();
    said.setString(COSName.ACTUAL_TEXT, String.valueOf(Hyphenation.SOFT_HYPHEN));
    page.beginMarkedContent(SPAN, said);
    super.drawString(device, HYPHEN, x + getWidth(null, font, begin), y);
    page.endMarkedContent();
  }
}
