package nl.migratiestaat.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.opendata.DataFile;
import nl.migratiestaat.opendata.OpenData;
import nl.migratiestaat.pdf.tags.Tag;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The data inside: of every figure with its figure, of everything with the document. */
final class Attachments {

  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
  private static final COSName DATA = COSName.getPDFName("Data");

  private final PDDocument document;
  private final Calendar date;
  private final Map<String, PDComplexFileSpecification> attached = new HashMap<>();

  /**
   * @param date the date that every file bears
   */
  Attachments(PDDocument document, Calendar date) {
    this.document = document;
    this.date = date;
  }

  /** Attaches all files; those of a figure are told to its tag. */
  void write(OpenData data, Tag root) throws IOException {
    for (Tag figure : root.find(tag -> tag.isFrom("figure"))) {
      Optional<DataFile> file =
          figure.element().flatMap(element -> data.figure(element.getAttribute("id")));
      Optional<Tag> shown =
          figure.find(tag -> tag.is("Figure") || tag.is("Table")).stream().findFirst();
      if (file.isPresent() && shown.isPresent()) {
        shown.get().properties().files(new COSArray(List.of(attached(file.get()))));
      }
    }
    COSArray whole = new COSArray();
    for (DataFile file : data.whole()) {
      whole.add(attached(file));
    }
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.getCOSObject().setItem(COSName.AF, whole);
    PDEmbeddedFilesNameTreeNode shown = new PDEmbeddedFilesNameTreeNode();
    shown.setNames(attached);
    new PDDocumentNameDictionary(catalog).setEmbeddedFiles(shown);
  }

  private PDComplexFileSpecification attached(DataFile file) throws IOException {
    PDEmbeddedFile embedded = embedded(file);
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(file.name());
    specification.setFileUnicode(file.name());
    specification.setFileDescription(file.description());
    specification.getCOSObject().setItem(RELATIONSHIP, DATA);
    specification.setEmbeddedFile(embedded);
    specification.setEmbeddedFileUnicode(embedded);
    attached.put(file.name(), specification);
    return specification;
  }

  private PDEmbeddedFile embedded(DataFile file) throws IOException {
    byte[] bytes = file.bytes();
    PDEmbeddedFile embedded =
        new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    embedded.setSubtype(file.mediaType());
    embedded.setSize(bytes.length);
    embedded.setCreationDate(date);
    embedded.setModDate(date);
    return embedded;
  }
}
