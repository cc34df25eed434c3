package nl.migratiestaat.pdf.rules;

import nl.migratiestaat.pdf.tags.Tag;
import org.apache.pdfbox.cos.COSName;

/** The mark before an item is drawn, not written; it is read as what it looks like. */
final class ListTags implements TagRule {

  private static final COSName NUMBERING = COSName.getPDFName("ListNumbering");

  @Override
  public void apply(Tag document) {
    for (Tag list : document.find(tag -> tag.is("L") && hasDiscs(tag))) {
      list.tags().stream()
          .flatMap(item -> item.tags().stream())
          .filter(tag -> tag.is("Lbl"))
          .forEach(label -> label.properties().actual("•"));
    }
  }

  private static boolean hasDiscs(Tag list) {
    return list.properties()
        .attributes()
        .filter(attributes -> "Disc".equals(attributes.getNameAsString(NUMBERING)))
        .isPresent();
  }
}
