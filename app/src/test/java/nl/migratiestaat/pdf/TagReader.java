package nl.migratiestaat.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads the tags of a file, as a program for the blind would. */
final class TagReader {

  private final IdentityHashMap<COSDictionary, Map<Integer, String>> texts =
      new IdentityHashMap<>();

  private TagReader(PDDocument document) {
    try {
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> numbered = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, numbered));
        texts.put(page.getCOSObject(), numbered);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tag of the whole document. */
  static ReadTag read(PDDocument document) {
    COSDictionary tree = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    return new TagReader(document).tag(tree.getCOSDictionary(COSName.K));
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> numbered) {
    StringBuilder text = new StringBuilder();
    for (Object piece : content.getContents()) {
      if (piece instanceof TextPosition letter) {
        text.append(letter.getUnicode());
      } else if (piece instanceof PDMarkedContent inner) {
        collect(inner, numbered);
        text.append(inner.getActualText());
      }
    }
    if (content.getMCID() >= 0) {
      numbered.put(content.getMCID(), text.toString());
    }
  }

  private ReadTag tag(COSDictionary element) {
    List<Object> kids = new ArrayList<>();
    COSBase items = element.getDictionaryObject(COSName.K);
    if (items instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        kids.add(kid(array.getObject(i), element));
      }
    } else if (items != null) {
      kids.add(kid(items, element));
    }
    return new ReadTag(element, kids);
  }

  private Object kid(COSBase item, COSDictionary element) {
    if (item instanceof COSNumber number) {
      return text(element, number.intValue());
    }
    COSDictionary dictionary = (COSDictionary) item;
    if (dictionary.containsKey(COSName.MCID)) {
      return text(dictionary, dictionary.getInt(COSName.MCID));
    }
    if (dictionary.containsKey(COSName.OBJ)) {
      return dictionary.getCOSDictionary(COSName.OBJ);
    }
    return tag(dictionary);
  }

  private String text(COSDictionary of, int number) {
    return texts.get(of.getCOSDictionary(COSName.PG)).getOrDefault(number, "");
  }
}
