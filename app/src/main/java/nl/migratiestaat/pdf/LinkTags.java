package nl.migratiestaat.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      if (areas(link).isEmpty()) {
        link.dissolve();
        continue;
      }
      Piece.Link previous = null;
      for (Piece.Link area : areas(link)) {
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

  private static List<Piece.Link> areas(Tag link) {
    List<Piece.Link> areas = new ArrayList<>();
    link.kids().stream()
        .filter(Piece.Link.class::isInstance)
        .forEach(kid -> areas.add((Piece.Link) kid));
    return areas;
  }

  private static void name(COSDictionary annotation, Tag link) {
    Optional<Element> source = link.source();
    source
        .flatMap(
            element ->
                Sources.attribute(element, "title")
                    .or(() -> Sources.attribute(element, "aria-label")))
        .or(() -> source.map(element -> spoken(element.getTextContent())))
        .ifPresent(text -> annotation.setString(COSName.CONTENTS, text));
  }

  /** Without the punctuation that stays on its line. */
  private static String spoken(String text) {
    String words = text.replaceAll("[\\s\u00a0]+", " ").strip().replaceAll("[.,;:]+$", "");
    return words.replaceAll("^\\(([^()]*)\\)$", "$1");
  }

  private static boolean onOneLine(Piece.Link one, Piece.Link other) {
    PDRectangle first = rectangle(one);
    PDRectangle second = rectangle(other);
    float shared =
        Math.min(first.getUpperRightY(), second.getUpperRightY())
            - Math.max(first.getLowerLeftY(), second.getLowerLeftY());
    return one.page().equals(other.page())
        && shared > Math.min(first.getHeight(), second.getHeight()) / 2;
  }

  private static void extend(Piece.Link link, Piece.Link other) {
    PDRectangle first = rectangle(link);
    PDRectangle second = rectangle(other);
    PDRectangle both = new PDRectangle();
    both.setLowerLeftX(Math.min(first.getLowerLeftX(), second.getLowerLeftX()));
    both.setLowerLeftY(Math.min(first.getLowerLeftY(), second.getLowerLeftY()));
    both.setUpperRightX(Math.max(first.getUpperRightX(), second.getUpperRightX()));
    both.setUpperRightY(Math.max(first.getUpperRightY(), second.getUpperRightY()));
    link.annotation().setItem(COSName.RECT, both);
  }

  private static PDRectangle rectangle(Piece.Link link) {
    return new PDRectangle(link.annotation().getCOSArray(COSName.RECT));
  }

  private static COSArray annotations(Piece.Link link) {
    return link.page().getCOSObject().getCOSArray(COSName.ANNOTS);
  }
}
