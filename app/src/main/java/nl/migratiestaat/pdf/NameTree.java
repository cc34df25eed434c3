package nl.migratiestaat.pdf;

import java.util.SortedMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The table in which a PDF looks things up by name. */
final class NameTree {

  private NameTree() {}

  static COSDictionary of(SortedMap<String, COSDictionary> named) {
    COSArray names = new COSArray();
    named.forEach(
        (name, thing) -> {
          names.add(new COSString(name));
          names.add(thing);
        });
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, names);
    return tree;
  }
}
