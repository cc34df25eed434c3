package nl.migratiestaat.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDPage;

/** Writes tags as the elements of a document, and remembers what belongs to which. */
final class StructureWriter {

  private static final COSName MCR = COSName.getPDFName("MCR");
  private static final COSName OBJR = COSName.getPDFName("OBJR");

  private final Pages pages;
  private final IdentityHashMap<PDPage, COSArray> marks = new IdentityHashMap<>();
  private final IdentityHashMap<Tag, COSDictionary> elements = new IdentityHashMap<>();
  private final List<COSDictionary> links = new ArrayList<>();
  private final List<COSDictionary> linkParents = new ArrayList<>();
  private final SortedMap<String, COSDictionary> ids = new TreeMap<>();
  private int next;

  StructureWriter(Pages pages) {
    this.pages = pages;
  }

  /** What a tag was written as; null when it was not. */
  COSDictionary written(Tag tag) {
    return elements.get(tag);
  }

  /** The number that the next page or link gets. */
  int next() {
    return next;
  }

  /** Writes a tag with all below it. */
  COSDictionary element(Tag tag, COSDictionary parent) {
    COSDictionary element = new COSDictionary();
    elements.put(tag, element);
    element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    element.setName(COSName.S, tag.type());
    element.setItem(COSName.P, parent);
    tag.alternative().ifPresent(text -> element.setString(COSName.ALT, text));
    tag.actual().ifPresent(text -> element.setString(COSName.ACTUAL_TEXT, text));
    tag.expansion().ifPresent(text -> element.setString(COSName.E, text));
    tag.language().ifPresent(code -> element.setString(COSName.LANG, code));
    tag.attributes().ifPresent(some -> element.setItem(COSName.A, some));
    tag.files().ifPresent(some -> element.setItem(COSName.AF, some));
    tag.id().ifPresent(name -> name(element, name));
    Optional<PDPage> page =
        tag.kids().stream()
            .filter(Piece.Mark.class::isInstance)
            .map(kid -> ((Piece.Mark) kid).page())
            .findFirst();
    page.ifPresent(found -> element.setItem(COSName.PG, found));
    COSArray kids = new COSArray();
    for (Piece kid : tag.kids()) {
      kids.add(kid(kid, element, page));
    }
    if (kids.size() > 0) {
      element.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
    }
    return element;
  }

  private void name(COSDictionary element, String name) {
    element.setString(COSName.ID, name);
    ids.put(name, element);
  }

  private COSBase kid(Piece kid, COSDictionary element, Optional<PDPage> page) {
    if (kid instanceof Tag tag) {
      return element(tag, element);
    }
    if (kid instanceof Piece.Mark mark) {
      COSArray owners = marks.computeIfAbsent(mark.page(), found -> new COSArray());
      while (owners.size() <= mark.number()) {
        owners.add(COSNull.NULL);
      }
      owners.set(mark.number(), element);
      return page.filter(mark.page()::equals).isPresent()
          ? COSInteger.get(mark.number())
          : reference(MCR, mark);
    }
    Piece.Link link = (Piece.Link) kid;
    links.add(link.annotation());
    linkParents.add(element);
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, OBJR);
    reference.setItem(COSName.PG, link.page());
    reference.setItem(COSName.OBJ, link.annotation());
    return reference;
  }

  private COSDictionary reference(COSName type, Piece.Mark mark) {
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, type);
    reference.setItem(COSName.PG, mark.page());
    reference.setInt(COSName.MCID, mark.number());
    return reference;
  }

  /** The table that leads from ink and links to their elements. */
  COSDictionary tree() {
    COSArray numbers = new COSArray();
    for (PDPage page : pages.all()) {
      numbers.add(COSInteger.get(next));
      numbers.add(marks.getOrDefault(page, new COSArray()));
      page.getCOSObject().setInt(COSName.STRUCT_PARENTS, next++);
    }
    for (int i = 0; i < links.size(); i++) {
      numbers.add(COSInteger.get(next));
      numbers.add(linkParents.get(i));
      links.get(i).setInt(COSName.STRUCT_PARENT, next++);
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    return tree;
  }

  /** The table that leads from names to their elements. */
  COSDictionary names() {
    return NameTree.of(ids);
  }
}
