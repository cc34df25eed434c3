package nl.migratiestaat.pdf.tags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDStructureElementNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Writes tags as the elements of a document, and remembers what belongs to which. */
final class StructureWriter {

  private static final COSName OBJR = COSName.getPDFName("OBJR");

  private final Pages pages;
  private final IdentityHashMap<PDPage, COSArray> owners = new IdentityHashMap<>();
  private final IdentityHashMap<Tag, COSDictionary> elements = new IdentityHashMap<>();
  private final List<COSDictionary> links = new ArrayList<>();
  private final List<COSDictionary> linkParents = new ArrayList<>();
  private final Map<String, PDStructureElement> ids = new HashMap<>();
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
    tag.properties().alternative().ifPresent(text -> element.setString(COSName.ALT, text));
    tag.properties().actual().ifPresent(text -> element.setString(COSName.ACTUAL_TEXT, text));
    tag.properties().expansion().ifPresent(text -> element.setString(COSName.E, text));
    tag.properties().language().ifPresent(code -> element.setString(COSName.LANG, code));
    tag.properties().attributes().ifPresent(some -> element.setItem(COSName.A, some));
    tag.properties().files().ifPresent(some -> element.setItem(COSName.AF, some));
    tag.properties().id().ifPresent(name -> name(element, name));
    Optional<PDPage> page =
        tag.kids().stream()
            .filter(TagContent.Ink.class::isInstance)
            .map(kid -> ((TagContent.Ink) kid).page())
            .findFirst();
    page.ifPresent(found -> element.setItem(COSName.PG, found));
    COSArray kids = new COSArray();
    for (TagContent kid : tag.kids()) {
      kids.add(kid(kid, element, page));
    }
    if (kids.size() > 0) {
      element.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
    }
    return element;
  }

  private void name(COSDictionary element, String name) {
    element.setString(COSName.ID, name);
    ids.put(name, new PDStructureElement(element));
  }

  private COSBase kid(TagContent kid, COSDictionary element, Optional<PDPage> page) {
    if (kid instanceof Tag tag) {
      return element(tag, element);
    }
    if (kid instanceof TagContent.Ink ink) {
      COSArray onPage = owners.computeIfAbsent(ink.page(), found -> new COSArray());
      while (onPage.size() <= ink.number()) {
        onPage.add(COSNull.NULL);
      }
      onPage.set(ink.number(), element);
      return page.filter(ink.page()::equals).isPresent()
          ? COSInteger.get(ink.number())
          : reference(ink);
    }
    TagContent.LinkArea link = (TagContent.LinkArea) kid;
    links.add(link.annotation());
    linkParents.add(element);
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, OBJR);
    reference.setItem(COSName.PG, link.page());
    reference.setItem(COSName.OBJ, link.annotation());
    return reference;
  }

  private static COSDictionary reference(TagContent.Ink ink) {
    PDMarkedContentReference reference = new PDMarkedContentReference();
    reference.setPage(ink.page());
    reference.setMCID(ink.number());
    return reference.getCOSObject();
  }

  /** The table that leads from ink and links to their elements. */
  PDNumberTreeNode parentTree() {
    Map<Integer, COSBase> parents = new TreeMap<>();
    for (PDPage page : pages.all()) {
      parents.put(next, owners.getOrDefault(page, new COSArray()));
      page.setStructParents(next++);
    }
    for (int i = 0; i < links.size(); i++) {
      parents.put(next, linkParents.get(i));
      links.get(i).setInt(COSName.STRUCT_PARENT, next++);
    }
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(parents);
    // ISO 32000-1, 7.9.7: a root has none
    tree.getCOSObject().removeItem(COSName.LIMITS);
    return tree;
  }

  /** The table that leads from names to their elements. */
  PDStructureElementNameTreeNode idTree() {
    PDStructureElementNameTreeNode tree = new PDStructureElementNameTreeNode();
    tree.setNames(ids);
    return tree;
  }
}
