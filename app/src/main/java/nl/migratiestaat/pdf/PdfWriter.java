package nl.migratiestaat.pdf;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.migratiestaat.opendata.OpenData;
import nl.migratiestaat.report.Report;
import nl.migratiestaat.report.Theme;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Writes a report's HTML as a tagged PDF. Nothing is fetched: fonts and charts are given. */
public final class PdfWriter {

  private static final Pattern ANY_ID = Pattern.compile(".+");

  /**
   * What was written.
   *
   * @param pages how many pages
   * @param anchors the printed page of every element with an id
   * @param origins the file about the origin of the numbers that is in it
   */
  public record Written(int pages, Map<String, Integer> anchors, String origins) {}

  private final Theme theme;

  /**
   * @param theme the fonts of the page
   */
  public PdfWriter(Theme theme) {
    this.theme = theme;
  }

  /**
   * Writes the PDF and tells its pages.
   *
   * @param html well-formed XHTML
   * @param origins makes the file about the origin of the numbers, from the printed page of every
   *     element with an id
   * @throws UncheckedIOException when it cannot be written
   * @throws IllegalStateException when the HTML is not well-formed, which is a fault of the program
   */
  public Written write(
      Report report,
      String html,
      Function<Map<String, Integer>, String> origins,
      OutputStream out) {
    XRLog.setLoggingEnabled(false);
    try (PDDocument document = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(document);
      builder.usePdfUaAccessibility(true);
      builder.useExternalResourceAccessControl(
          (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
      builder.useExternalResourceAccessControl(
          (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
      DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
      drawers.registerDrawer(Report.CHART_TYPE, new ChartDrawer(report.drawings()));
      builder.useObjectDrawerFactory(drawers);
      PdfFonts.use(builder, document, theme);
      builder.useHyphenation(new Hyphenation());
      builder.useUnicodeLineBreaker(new LineBreaks());
      builder.withProducer("migratiestaat");
      Document page = parse(html);
      Sources sources = Sources.number(page);
      builder.withW3cDocument(page, null);
      builder.testMode(true);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        SharedContext context = renderer.getSharedContext();
        context.setTextRenderer(new BrokenWords(context));
        renderer.layout();
        LineEnds.mend(renderer.getRootBox());
        renderer.createPDFWithoutClosing();
        Map<String, Integer> anchors = anchors(renderer);
        String origin = origins.apply(anchors);
        OpenData data = OpenData.of(report, sources.names(), origin);
        Tagging.finish(document, sources, data, metadata(document, report));
        Written written = new Written(document.getNumberOfPages(), anchors, origin);
        document.save(out);
        return written;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The printed number of the page on which each element with an id begins. */
  private static Map<String, Integer> anchors(PdfBoxRenderer renderer) {
    Map<String, Integer> pages = new HashMap<>();
    for (PagePosition<?> position : renderer.findPagePositionsByID(ANY_ID)) {
      pages.putIfAbsent(position.getId(), position.getPageNo() + 1);
    }
    return pages;
  }

  private static Metadata metadata(PDDocument document, Report report) {
    PDDocumentInformation said = document.getDocumentInformation();
    return new Metadata(
        said.getTitle(), said.getSubject(), said.getAuthor(), report.edition().published());
  }

  private static Document parse(String html) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("the report's HTML is not well-formed: " + e.getMessage(), e);
    }
  }
}
