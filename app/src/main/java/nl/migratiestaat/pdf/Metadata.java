package nl.migratiestaat.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What the file says of itself: title, language, dates, the standards it keeps, its colours. All of
 * it comes from the edition, nothing from the clock or the machine, so that the same edition is the
 * same file.
 *
 * @param title of the document
 * @param subject one sentence about it
 * @param author who publishes it
 * @param published the only date in it
 */
record Metadata(String title, String subject, String author, LocalDate published) {

  private static final String PRODUCER = "migratiestaat";
  private static final String LANGUAGE = "nl";
  private static final String COLOURS = "sRGB.icc";
  private static final String COLOUR_SPACE = "sRGB IEC61966-2.1";
  private static final String TEMPLATE = "metadata.xmp";

  void write(PDDocument document) throws IOException {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setSubject(subject);
    information.setAuthor(author);
    information.setProducer(PRODUCER);
    information.setCreator(PRODUCER);
    information.setCreationDate(date());
    information.setModificationDate(date());
    document.setDocumentInformation(information);
    document.setDocumentId(published.toEpochDay());
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(LANGUAGE);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    PDMetadata xmp = new PDMetadata(document);
    xmp.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(xmp);
    COSArray intents = new COSArray();
    intents.add(outputIntent(document));
    catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
  }

  /** What the colours mean. By hand: JDKs differ in what they make of a profile that they read. */
  private static COSDictionary outputIntent(PDDocument document) throws IOException {
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, COLOUR_SPACE);
    intent.setString(COSName.OUTPUT_CONDITION, COLOUR_SPACE);
    intent.setString(COSName.INFO, COLOUR_SPACE);
    intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
    try (InputStream profile = resource(COLOURS)) {
      PDStream stream = new PDStream(document, profile, COSName.FLATE_DECODE);
      stream.getCOSObject().setInt(COSName.N, 3);
      intent.setItem(COSName.DEST_OUTPUT_PROFILE, stream);
    }
    return intent;
  }

  /** Midnight in Greenwich on the day of publication. */
  Calendar date() {
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    date.clear();
    date.set(published.getYear(), published.getMonthValue() - 1, published.getDayOfMonth());
    return date;
  }

  /** The same as XML. By a template: xmpbox has no part for the schemas of PDF/UA. */
  private String xmp() throws IOException {
    try (InputStream template = resource(TEMPLATE)) {
      return new String(template.readAllBytes(), StandardCharsets.UTF_8)
          .replace("{title}", xml(title))
          .replace("{subject}", xml(subject))
          .replace("{author}", xml(author))
          .replace("{producer}", PRODUCER)
          .replace("{language}", LANGUAGE)
          .replace("{date}", published + "T00:00:00Z");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Text as it is written in XML. */
  private static String xml(String text) throws XMLStreamException {
    StringWriter written = new StringWriter();
    XMLOutputFactory.newInstance().createXMLStreamWriter(written).writeCharacters(text);
    return written.toString();
  }

  private static InputStream resource(String name) {
    return Metadata.class.getResourceAsStream(name);
  }
}
