package nl.migratiestaat.pdf.tags;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The pages of a document, each as one object that it can be recognised by. */
public final class Pages {

  private final List<PDPage> pages = new ArrayList<>();
  private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();

  /** The pages that a document has now. */
  public Pages(PDDocument document) {
    for (PDPage page : document.getPages()) {
      numbers.put(page.getCOSObject(), pages.size());
      pages.add(page);
    }
  }

  /** In order. */
  public List<PDPage> all() {
    return pages;
  }

  PDPage of(COSDictionary dictionary) {
    return pages.get(numbers.get(dictionary));
  }

  /** Its place in the document, from 0. */
  public int number(PDPage page) {
    return numbers.get(page.getCOSObject());
  }
}
