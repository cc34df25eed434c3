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
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.migratiestaat.opendata.OpenData;
import nl.migratiestaat.pdf.lines.BrokenWords;
import nl.migratiestaat.pdf.lines.Hyphenation;
import nl.migratiestaat.pdf.lines.LineBreaks;
import nl.migratiestaat.pdf.lines.LineEndSpaces;
import nl.migratiestaat.pdf.rules.TagRules;
import nl.migratiestaat.pdf.tags.Artifacts;
import nl.migratiestaat.pdf.tags.PageElements;
import nl.migratiestaat.pdf.tags.Pages;
import nl.migratiestaat.pdf.tags.StructureTree;
import nl.migratiestaat.report.Report;
import nl.migratiestaat.report.Theme;
import nl.migratiestaat.report.blocks.Drawings;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;

/** Writes a page of a report as a tagged PDF. Nothing is fetched: fonts and charts are given. */
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
   * @param page XHTML, of which every element has a namespace; its elements get a number, so it can
   *     be written once
   * @param origins makes the file about the origin of the numbers, from the printed page of every
   *     element with an id
   * @throws UncheckedIOException when it cannot be written
   */
  public Written write(
      Report report,
      Document page,
      Function<Map<String, Integer>, String> origins,
      OutputStream out) {
    XRLog.setLoggingEnabled(false);
    PageElements elements = PageElements.number(page);
    try (PDDocument document = new PDDocument();
        PdfBoxRenderer renderer = engine(report, page, document).buildPdfRenderer()) {
      SharedContext context = renderer.getSharedContext();
      context.setTextRenderer(new BrokenWords(context));
      renderer.layout();
      LineEndSpaces.restore(renderer.getRootBox());
      renderer.createPDFWithoutClosing();
      Map<String, Integer> anchors = anchors(renderer);
      String origin = origins.apply(anchors);
      finish(report, document, elements, OpenData.of(report, elements.ids(), origin));
      Written written = new Written(document.getNumberOfPages(), anchors, origin);
      document.save(out);
      return written;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PdfRendererBuilder engine(Report report, Document page, PDDocument document)
      throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.usePdfUaAccessibility(true);
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
    drawers.registerDrawer(Drawings.TYPE, new ChartDrawer(report.drawings()));
    builder.useObjectDrawerFactory(drawers);
    PdfFonts.use(builder, document, theme);
    builder.useHyphenation(new Hyphenation());
    builder.useUnicodeLineBreaker(new LineBreaks());
    builder.withProducer("migratiestaat");
    builder.withW3cDocument(page, null);
    builder.testMode(true);
    return builder;
  }

  /**
   * Makes what the engine drew and tagged a document that reads well aloud, with its data inside.
   */
  private static void finish(
      Report report, PDDocument document, PageElements elements, OpenData data) throws IOException {
    Metadata metadata = metadata(document, report);
    Pages pages = new Pages(document);
    Artifacts artifacts = new Artifacts();
    StructureTree tree = StructureTree.read(document, pages, elements);
    TagRules.apply(tree.root(), pages, artifacts);
    new Attachments(document, metadata.date()).write(data, tree.root());
    PageLabels.write(document, pages, tree.root());
    tree.write();
    new ContentStreams(document, pages, artifacts).write();
    metadata.write(document);
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
}
