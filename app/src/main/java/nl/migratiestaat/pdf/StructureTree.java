package nl.migratiestaat.pdf;

import java.util.ArrayList;
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
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The tags of a document, as a tree that can be changed, and back into the document. */
final class StructureTree {

  private static final COSName MCR = COSName.getPDFName("MCR");
  private static final COSName OBJR = COSName.getPDFName("OBJR");
  private static final COSName HEADING = COSName.getPDFName("SE");
  private static final COSName ID_TREE = COSName.getPDFName("IDTree");

  private final PDDocument document;
  private final Pages pages;
  private final Sources sources;
  private final IdentityHashMap<COSDictionary, PDPage> annotations = new IdentityHashMap<>();
  private final IdentityHashMap<COSDictionary, Tag> tags = new IdentityHashMap<>();
  private final Tag root;

  private StructureTree(PDDocument document, Pages pages, Sources sources) {
    this.document = document;
    this.pages = pages;
    this.sources = sources;
    for (PDPage page : pages.all()) {
      for (COSDictionary annotation : annotations(page)) {
        annotations.put(annotation, page);
      }
    }
    COSDictionary tree = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    this.root = tag(items(tree.getDictionaryObject(COSName.K)).get(0));
  }

  /** Reads the tags that the engine made. */
  static StructureTree read(PDDocument document, Pages pages, Sources sources) {
    return new StructureTree(document, pages, sources);
  }

  /** The tag of the whole document. */
  Tag root() {
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
            element.getNameAsString(COSName.S), title.or(() -> expansion).flatMap(sources::find));
    tags.put(element, tag);
    tag.attributes(Optional.ofNullable(element.getCOSDictionary(COSName.A)));
    tag.language(Optional.ofNullable(element.getString(COSName.LANG)));
    for (COSBase kid : items(element.getDictionaryObject(COSName.K))) {
      tag.add(piece(kid, element));
    }
    return tag;
  }

  private Piece piece(COSBase kid, COSDictionary element) {
    if (kid instanceof COSNumber number) {
      return new Piece.Mark(page(element), number.intValue());
    }
    COSDictionary dictionary = (COSDictionary) kid;
    if (dictionary.containsKey(COSName.MCID)) {
      PDPage page = page(dictionary.containsKey(COSName.PG) ? dictionary : element);
      return new Piece.Mark(page, dictionary.getInt(COSName.MCID));
    }
    if (OBJR.equals(dictionary.getCOSName(COSName.TYPE))) {
      COSDictionary annotation = dictionary.getCOSDictionary(COSName.OBJ);
      return new Piece.Link(annotations.get(annotation), annotation);
    }
    return tag(dictionary);
  }

  private PDPage page(COSDictionary dictionary) {
    return pages.of(dictionary.getCOSDictionary(COSName.PG));
  }

  /** Puts the tags back, with the tables that lead from ink, links and names to them. */
  void write() {
    COSDictionary tree = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    Parents parents = new Parents();
    COSDictionary element = parents.element(root, tree);
    tree.setItem(COSName.K, element);
    tree.setItem(COSName.PARENT_TREE, parents.tree());
    tree.setInt(COSName.getPDFName("ParentTreeNextKey"), parents.next);
    tree.setItem(ID_TREE, parents.names());
    tree.removeItem(COSName.ROLE_MAP);
    PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
    if (outline != null) {
      bookmarks(outline, parents);
    }
  }

  /** A bookmark leads to a heading: to its place on the page, and to its tag. */
  private void bookmarks(PDOutlineNode node, Parents parents) {
    for (PDOutlineItem item : node.children()) {
      COSDictionary bookmark = item.getCOSObject();
      COSDictionary heading = parents.elements.get(tags.get(bookmark.getCOSDictionary(HEADING)));
      bookmark.setItem(HEADING, heading);
      bookmarks(item, parents);
    }
  }

  /** Makes the elements and remembers what belongs to which. */
  private final class Parents {

    private final IdentityHashMap<PDPage, COSArray> marks = new IdentityHashMap<>();
    private final IdentityHashMap<Tag, COSDictionary> elements = new IdentityHashMap<>();
    private final List<COSDictionary> links = new ArrayList<>();
    private final List<COSDictionary> linkParents = new ArrayList<>();
    private final Map<String, COSDictionary> ids = new TreeMap<>();
    private int next;

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

    COSDictionary names() {
      COSArray names = new COSArray();
      ids.forEach(
          (name, element) -> {
            names.add(new COSString(name));
            names.add(element);
          });
      COSDictionary tree = new COSDictionary();
      tree.setItem(COSName.NAMES, names);
      return tree;
    }
  }
}
