package nl.migratiestaat.pdf.rules;

import java.util.Optional;
import nl.migratiestaat.pdf.tags.PageElements;
import nl.migratiestaat.pdf.tags.Tag;
import nl.migratiestaat.pdf.tags.TagContent;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Element;

/**
 * A link is read as its text, and says where it leads when a reader asks. Areas of one link beside
 * each other on a line become one.
 */
final class LinkTags implements TagRule {

  @Override
  public void apply(Tag document) {
    for (Tag link : document.find(tag -> tag.is("Link"))) {
      if (link.linkAreas().isEmpty()) {
        link.dissolve();
        continue;
      }
      TagContent.LinkArea previous = null;
      for (TagContent.LinkArea area : link.linkAreas()) {
        name(area.annotation(), link);
        if (previous != null && onOneLine(previous, area)) {
          extend(previous, area);
          link.remove(area);
          annotations(area).removeObject(area.annotation());
        } else {
          previous = area;
        }
      }
    }
  }

  private static void name(COSDictionary annotation, Tag link) {
    Optional<Element> source = link.element();
    source
        .flatMap(
            element ->
                PageElements.attribute(element, "title")
                    .or(() -> PageElements.attribute(element, "aria-label")))
        .or(() -> source.map(element -> spoken(element.getTextContent())))
        .ifPresent(text -> annotation.setString(COSName.CONTENTS, text));
  }

  /** Without the punctuation that stays on its line. */
  private static String spoken(String text) {
    String words = text.replaceAll("[\\s\u00a0]+", " ").strip().replaceAll("[.,;:]+$", "");
    return words.replaceAll("^\\(([^()]*)\\)$", "$1");
  }

  private static boolean onOneLine(TagContent.LinkArea one, TagContent.LinkArea other) {
    PDRectangle first = rectangle(one);
    PDRectangle second = rectangle(other);
    float shared =
        Math.min(first.getUpperRightY(), second.getUpperRightY())
            - Math.max(first.getLowerLeftY(), second.getLowerLeftY());
    return one.page().equals(other.page())
        && shared > Math.min(first.getHeight(), second.getHeight()) / 2;
  }

  private static void extend(TagContent.LinkArea link, TagContent.LinkArea other) {
    PDRectangle first = rectangle(link);
    PDRectangle second = rectangle(other);
    PDRectangle both = new PDRectangle();
    both.setLowerLeftX(Math.min(first.getLowerLeftX(), second.getLowerLeftX()));
    both.setLowerLeftY(Math.min(first.getLowerLeftY(), second.getLowerLeftY()));
    both.setUpperRightX(Math.max(first.getUpperRightX(), second.getUpperRightX()));
    both.setUpperRightY(Math.max(first.getUpperRightY(), second.getUpperRightY()));
    link.annotation().setItem(COSName.RECT, both);
  }

  private static PDRectangle rectangle(TagContent.LinkArea link) {
    return new PDRectangle(link.annotation().getCOSArray(COSName.RECT));
  }

  private static COSArray annotations(TagContent.LinkArea link) {
    return link.page().getCOSObject().getCOSArray(COSName.ANNOTS);
  }
}
