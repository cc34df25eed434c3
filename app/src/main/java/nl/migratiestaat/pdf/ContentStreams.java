package nl.migratiestaat.pdf;

import static org.apache.pdfbox.contentstream.operator.OperatorName.APPEND_RECT;
import static org.apache.pdfbox.contentstream.operator.OperatorName.BEGIN_MARKED_CONTENT;
import static org.apache.pdfbox.contentstream.operator.OperatorName.BEGIN_MARKED_CONTENT_SEQ;
import static org.apache.pdfbox.contentstream.operator.OperatorName.CLOSE_AND_STROKE;
import static org.apache.pdfbox.contentstream.operator.OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE;
import static org.apache.pdfbox.contentstream.operator.OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE;
import static org.apache.pdfbox.contentstream.operator.OperatorName.ENDPATH;
import static org.apache.pdfbox.contentstream.operator.OperatorName.END_MARKED_CONTENT;
import static org.apache.pdfbox.contentstream.operator.OperatorName.FILL_EVEN_ODD;
import static org.apache.pdfbox.contentstream.operator.OperatorName.FILL_EVEN_ODD_AND_STROKE;
import static org.apache.pdfbox.contentstream.operator.OperatorName.FILL_NON_ZERO;
import static org.apache.pdfbox.contentstream.operator.OperatorName.FILL_NON_ZERO_AND_STROKE;
import static org.apache.pdfbox.contentstream.operator.OperatorName.MOVE_TO;
import static org.apache.pdfbox.contentstream.operator.OperatorName.STROKE_PATH;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.pdf.tags.Artifacts;
import nl.migratiestaat.pdf.tags.Pages;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The drawing instructions of the pages. The engine writes one instruction per line; a line that
 * begins or ends a piece of ink can be changed without reading the others, which a parser does five
 * times slower (decision 12).
 */
final class ContentStreams {

  private static final String ARTIFACT = "/Artifact ";
  private static final String BEGIN = " " + BEGIN_MARKED_CONTENT_SEQ;
  private static final String UNREAD = "/Artifact BMC";
  private static final String MARGIN = "/Artifact";
  private static final Pattern PLACE = Pattern.compile("(\\S+) Tm\n");

  /** The hyphen of a word that is broken over two lines reads as a soft hyphen. */
  private static final String LINE_END = "/Span <</ActualText <FEFF00AD>>> BDC";

  private static final String NUMBERED = "/MCID ";

  private final PDDocument document;
  private final Pages pages;
  private final Artifacts artifacts;

  ContentStreams(PDDocument document, Pages pages, Artifacts artifacts) {
    this.document = document;
    this.pages = pages;
    this.artifacts = artifacts;
  }

  /** Marks what is not to be read, drops marks around nothing, and compresses the rest. */
  void write() throws IOException {
    for (PDPage page : pages.all()) {
      String before = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(rewrite(before, page).getBytes(StandardCharsets.ISO_8859_1));
      }
      page.setContents(stream);
      page.getResources().getCOSObject().removeItem(COSName.PROPERTIES);
    }
  }

  private String rewrite(String content, PDPage page) {
    COSDictionary properties =
        page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    Rewritten after = new Rewritten(content.length());
    int start = 0;
    while (start < content.length()) {
      int end = content.indexOf('\n', start);
      end = end < 0 ? content.length() : end;
      String line = content.substring(start, end);
      String begun = line.endsWith(BEGIN) ? begin(line, properties, page) : line;
      after.line(begun.equals(MARGIN) ? margin(content, end, page) : begun);
      start = end + 1;
    }
    return after.text();
  }

  /** What stands above or below the text of a page: its head or its foot. */
  private static String margin(String content, int from, PDPage page) {
    String instructions = content.substring(from, content.indexOf('\n' + END_MARKED_CONTENT, from));
    Matcher place = PLACE.matcher(instructions);
    boolean above =
        place.find() && Float.parseFloat(place.group(1)) > page.getMediaBox().getHeight() / 2;
    return "/Artifact <</Type /Pagination /Subtype /" + (above ? "Header" : "Footer") + ">> BDC";
  }

  /** The instructions written so far. */
  private static final class Rewritten {

    private static final Set<String> PATHS = Set.of(MOVE_TO, APPEND_RECT);
    private static final Set<String> PAINT =
        Set.of(
            FILL_NON_ZERO,
            FILL_EVEN_ODD,
            STROKE_PATH,
            CLOSE_AND_STROKE,
            FILL_NON_ZERO_AND_STROKE,
            FILL_EVEN_ODD_AND_STROKE,
            CLOSE_FILL_NON_ZERO_AND_STROKE,
            CLOSE_FILL_EVEN_ODD_AND_STROKE);

    private final StringBuilder written;
    private int depth;
    private int emptyArtifact = -1;
    private int path = -1;

    Rewritten(int size) {
      written = new StringBuilder(size);
    }

    /**
     * All of them.
     *
     * @throws IllegalStateException when a mark has no end: then the engine did not write one
     *     instruction per line
     */
    String text() {
      if (depth != 0) {
        throw new IllegalStateException("a mark in a content stream has no end");
      }
      return written.toString();
    }

    void line(String line) {
      String operator = line.substring(line.lastIndexOf(' ') + 1);
      if (operator.equals(END_MARKED_CONTENT)) {
        depth--;
        if (emptyArtifact >= 0) {
          written.setLength(emptyArtifact);
          emptyArtifact = -1;
          return;
        }
      }
      emptyArtifact = line.startsWith(ARTIFACT) ? written.length() : -1;
      if (operator.equals(BEGIN_MARKED_CONTENT_SEQ) || operator.equals(BEGIN_MARKED_CONTENT)) {
        depth++;
      }
      boolean unmarked = depth == 0;
      if (unmarked && path < 0 && PATHS.contains(operator)) {
        path = written.length();
      }
      written.append(line).append('\n');
      if (unmarked && path >= 0 && PAINT.contains(operator)) {
        written.insert(path, UNREAD + '\n').append(END_MARKED_CONTENT).append('\n');
      }
      if (PAINT.contains(operator) || operator.equals(ENDPATH)) {
        path = -1;
      }
    }
  }

  private String begin(String line, COSDictionary properties, PDPage page) {
    int at = line.indexOf(NUMBERED);
    if (at < 0) {
      String name = line.substring(line.indexOf(' ') + 2, line.length() - BEGIN.length());
      COSDictionary said = properties.getCOSDictionary(COSName.getPDFName(name));
      if (said.containsKey(COSName.ACTUAL_TEXT)) {
        return LINE_END;
      }
      boolean pagination = "Pagination".equals(said.getNameAsString(COSName.TYPE));
      return pagination ? MARGIN : UNREAD;
    }
    int number =
        Integer.parseInt(line.substring(at + NUMBERED.length(), line.indexOf('>', at)).strip());
    return artifacts
        .find(page, number)
        .map(reason -> "/Artifact <</Type /" + reason.word() + ">> BDC")
        .orElse(line);
  }
}
