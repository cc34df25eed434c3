package nl.migratiestaat.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.migratiestaat.opendata.DataFile;
import nl.migratiestaat.opendata.OpenData;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The data inside: of every figure with its figure, of everything with the document. */
final class Attachments {

  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
  private static final COSName DATA = COSName.getPDFName("Data");

  private final PDDocument document;
  private final Calendar date;
  private final SortedMap<String, COSDictionary> files = new TreeMap<>();

  /**
   * @param date the date that every file bears
   */
  Attachments(PDDocument document, Calendar date) {
    this.document = document;
    this.date = date;
  }

  void write(OpenData data, Tag root) throws IOException {
    for (Tag figure : root.find(tag -> tag.isFrom("figure"))) {
      Optional<DataFile> file =
          figure.source().flatMap(element -> data.figure(element.getAttribute("id")));
      Optional<Tag> shown =
          figure.find(tag -> tag.is("Figure") || tag.is("Table")).stream().findFirst();
      if (file.isPresent() && shown.isPresent()) {
        shown.get().files(array(specification(file.get())));
      }
    }
    COSArray whole = new COSArray();
    for (DataFile file : data.whole()) {
      whole.add(specification(file));
    }
    document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, whole);
    names();
  }

  private static COSArray array(COSDictionary one) {
    COSArray array = new COSArray();
    array.add(one);
    return array;
  }

  private COSDictionary specification(DataFile file) throws IOException {
    byte[] bytes = file.bytes();
    PDStream stream = new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.SIZE, bytes.length);
    parameters.setDate(COSName.CREATION_DATE, date);
    parameters.setDate(COSName.MOD_DATE, date);
    stream.getCOSObject().setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
    stream.getCOSObject().setName(COSName.SUBTYPE, file.mediaType());
    stream.getCOSObject().setItem(COSName.PARAMS, parameters);
    COSDictionary embedded = new COSDictionary();
    embedded.setItem(COSName.F, stream);
    embedded.setItem(COSName.UF, stream);
    COSDictionary specification = new COSDictionary();
    specification.setItem(COSName.TYPE, COSName.FILESPEC);
    specification.setString(COSName.F, file.name());
    specification.setString(COSName.UF, file.name());
    specification.setString(COSName.DESC, file.description());
    specification.setItem(RELATIONSHIP, DATA);
    specification.setItem(COSName.EF, embedded);
    files.put(file.name(), specification);
    return specification;
  }

  /** The list of attachments that a viewer shows. */
  private void names() {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    if (!catalog.containsKey(COSName.NAMES)) {
      catalog.setItem(COSName.NAMES, new COSDictionary());
    }
    catalog.getCOSDictionary(COSName.NAMES).setItem(COSName.EMBEDDED_FILES, NameTree.of(files));
  }
}
