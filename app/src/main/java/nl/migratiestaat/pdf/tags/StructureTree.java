package nl.migratiestaat.pdf.tags;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The tags of a document, as a tree that can be changed, and back into the document. */
public final class StructureTree {

  private static final COSName OBJR = COSName.getPDFName("OBJR");
  private static final COSName HEADING = COSName.getPDFName("SE");

  private final PDDocument document;
  private final Pages pages;
  private final PageElements elements;
  private final IdentityHashMap<COSDictionary, PDPage> annotations = new IdentityHashMap<>();
  private final IdentityHashMap<COSDictionary, Tag> tags = new IdentityHashMap<>();
  private final Tag root;

  private StructureTree(PDDocument document, Pages pages, PageElements elements) {
    this.document = document;
    this.pages = pages;
    this.elements = elements;
    for (PDPage page : pages.all()) {
      for (COSDictionary annotation : annotations(page)) {
        annotations.put(annotation, page);
      }
    }
    COSDictionary tree = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    this.root = tag(items(tree.getDictionaryObject(COSName.K)).get(0));
  }

  /** Reads the tags that the engine made. */
  public static StructureTree read(PDDocument document, Pages pages, PageElements elements) {
    return new StructureTree(document, pages, elements);
  }

  /** The tag of the whole document. */
  public Tag root() {
    return root;
  }

  private static List<COSDictionary> annotations(PDPage page) {
    List<COSDictionary> found = new ArrayList<>();
    COSArray array = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    if (array != null) {
      for (int i = 0; i < array.size(); i++) {
        found.add((COSDictionary) array.getObject(i));
      }
    }
    return found;
  }

  private static List<COSBase> items(COSBase kids) {
    List<COSBase> items = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        items.add(array.getObject(i));
      }
    } else if (kids != null) {
      items.add(kids);
    }
    return items;
  }

  private Tag tag(COSBase base) {
    COSDictionary element = (COSDictionary) base;
    Optional<String> title = Optional.ofNullable(element.getString(COSName.ALT));
    Optional<String> expansion = Optional.ofNullable(element.getString(COSName.E));
    Tag tag =
        new Tag(
            element.getNameAsString(COSName.S), title.or(() -> expansion).flatMap(elements::find));
    tags.put(element, tag);
    tag.properties().attributes(Optional.ofNullable(element.getCOSDictionary(COSName.A)));
    tag.properties().language(Optional.ofNullable(element.getString(COSName.LANG)));
    for (COSBase kid : items(element.getDictionaryObject(COSName.K))) {
      tag.add(piece(kid, element));
    }
    return tag;
  }

  private TagContent piece(COSBase kid, COSDictionary element) {
    if (kid instanceof COSNumber number) {
      return new TagContent.Ink(page(element), number.intValue());
    }
    COSDictionary dictionary = (COSDictionary) kid;
    if (dictionary.containsKey(COSName.MCID)) {
      PDPage page = page(dictionary.containsKey(COSName.PG) ? dictionary : element);
      return new TagContent.Ink(page, dictionary.getInt(COSName.MCID));
    }
    if (OBJR.equals(dictionary.getCOSName(COSName.TYPE))) {
      COSDictionary annotation = dictionary.getCOSDictionary(COSName.OBJ);
      return new TagContent.LinkArea(annotations.get(annotation), annotation);
    }
    return tag(dictionary);
  }

  private PDPage page(COSDictionary dictionary) {
    return pages.of(dictionary.getCOSDictionary(COSName.PG));
  }

  /** Puts the tags back, with the tables that lead from ink, links and names to them. */
  public void write() {
    PDStructureTreeRoot tree = document.getDocumentCatalog().getStructureTreeRoot();
    StructureWriter writer = new StructureWriter(pages);
    tree.setK(writer.element(root, tree.getCOSObject()));
    tree.setParentTree(writer.parentTree());
    tree.setParentTreeNextKey(writer.next());
    tree.setIDTree(writer.idTree());
    tree.getCOSObject().removeItem(COSName.ROLE_MAP);
    PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
    if (outline != null) {
      bookmarks(outline, writer);
    }
  }

  /** A bookmark leads to a heading: to its place on the page, and to its tag. */
  private void bookmarks(PDOutlineNode node, StructureWriter writer) {
    for (PDOutlineItem item : node.children()) {
      COSDictionary bookmark = item.getCOSObject();
      COSDictionary heading = writer.written(tags.get(bookmark.getCOSDictionary(HEADING)));
      bookmark.setItem(HEADING, heading);
      bookmarks(item, writer);
    }
  }
}
