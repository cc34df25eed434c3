package nl.migratiestaat.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.w3c.dom.Element;

/**
 * An element of the structure tree: what a piece of the document is, for those who do not see it.
 * The tree is read from the engine's output, put in order, and written back.
 */
final class Tag implements Piece {

  private String type;
  private Tag parent;
  private final Optional<Element> source;
  private final List<Piece> kids = new ArrayList<>();
  private Optional<String> alternative = Optional.empty();
  private Optional<String> actual = Optional.empty();
  private Optional<String> expansion = Optional.empty();
  private Optional<String> language = Optional.empty();
  private Optional<String> id = Optional.empty();
  private Optional<COSDictionary> attributes = Optional.empty();
  private Optional<COSArray> files = Optional.empty();

  /**
   * @param source the element of the page it was made from
   */
  Tag(String type, Optional<Element> source) {
    this.type = type;
    this.source = source;
  }

  String type() {
    return type;
  }

  boolean is(String name) {
    return type.equals(name);
  }

  void become(String name) {
    type = name;
  }

  Optional<Element> source() {
    return source;
  }

  /** Whether it was made from an element with this name, or with this class (".class"). */
  boolean isFrom(String selector) {
    return source.filter(element -> Sources.matches(element, selector)).isPresent();
  }

  /** Whether a style sheet added it, before or after what is in the element. */
  boolean isGenerated() {
    return source.isPresent() && parent != null && source.equals(parent.source);
  }

  Optional<Tag> parent() {
    return Optional.ofNullable(parent);
  }

  List<Piece> kids() {
    return List.copyOf(kids);
  }

  List<Tag> tags() {
    return kids.stream().filter(Tag.class::isInstance).map(Tag.class::cast).toList();
  }

  /** It and everything below it, in reading order. */
  Stream<Tag> all() {
    return Stream.concat(Stream.of(this), tags().stream().flatMap(Tag::all));
  }

  /** The tags below it that a condition holds for, in reading order. */
  List<Tag> find(Predicate<Tag> wanted) {
    return all().skip(1).filter(wanted).toList();
  }

  /** The ink below it, in reading order. */
  Stream<Mark> marks() {
    return kids.stream()
        .flatMap(
            kid ->
                kid instanceof Tag tag
                    ? tag.marks()
                    : kid instanceof Mark mark ? Stream.of(mark) : Stream.empty());
  }

  boolean hasMarks() {
    return kids.stream()
        .anyMatch(kid -> kid instanceof Tag tag ? tag.hasMarks() : kid instanceof Mark);
  }

  void add(Piece kid) {
    add(kids.size(), kid);
  }

  void add(int index, Piece kid) {
    if (kid instanceof Tag tag) {
      tag.detach();
      tag.parent = this;
    }
    kids.add(Math.min(index, kids.size()), kid);
  }

  void addAfter(Piece before, Piece kid) {
    if (kid instanceof Tag tag) {
      tag.detach();
    }
    add(position(before) + 1, kid);
  }

  void remove(Piece kid) {
    kids.remove(position(kid));
    if (kid instanceof Tag tag) {
      tag.parent = null;
    }
  }

  /** Takes it out of the tree, with all that is in it. */
  void detach() {
    if (parent != null) {
      parent.remove(this);
    }
  }

  /** Takes it out of the tree and leaves what is in it. */
  void dissolve() {
    Tag above = parent;
    int at = above.position(this);
    List<Piece> left = kids();
    kids.clear();
    detach();
    for (Piece kid : left) {
      if (kid instanceof Tag tag) {
        tag.parent = null;
      }
      above.add(at++, kid);
    }
  }

  /** Puts a new tag around it. */
  Tag wrap(String name) {
    Tag wrapper = new Tag(name, Optional.empty());
    Tag above = parent;
    int at = above.position(this);
    wrapper.add(this);
    above.add(at, wrapper);
    return wrapper;
  }

  /** Puts a new tag around some of its kids that follow each other. */
  Tag wrap(String name, List<Piece> some) {
    Tag wrapper = new Tag(name, Optional.empty());
    int at = position(some.get(0));
    some.forEach(this::remove);
    some.forEach(wrapper::add);
    add(at, wrapper);
    return wrapper;
  }

  /** Replaces the order of its kids. */
  void arrange(List<Piece> order) {
    kids.clear();
    kids.addAll(order);
  }

  private int position(Piece kid) {
    for (int i = 0; i < kids.size(); i++) {
      if (kids.get(i) == kid) {
        return i;
      }
    }
    throw new IllegalArgumentException("not a kid of " + type);
  }

  Optional<String> alternative() {
    return alternative;
  }

  void alternative(Optional<String> text) {
    alternative = text;
  }

  /** What its ink says, where ink is no text. */
  Optional<String> actual() {
    return actual;
  }

  void actual(String text) {
    actual = Optional.of(text);
  }

  Optional<String> expansion() {
    return expansion;
  }

  void expansion(Optional<String> text) {
    expansion = text;
  }

  Optional<String> language() {
    return language;
  }

  void language(Optional<String> code) {
    language = code;
  }

  Optional<String> id() {
    return id;
  }

  void id(String name) {
    id = Optional.of(name);
  }

  /** Layout, list or table attributes as the PDF holds them. */
  Optional<COSDictionary> attributes() {
    return attributes;
  }

  void attributes(Optional<COSDictionary> some) {
    attributes = some;
  }

  /** The files that belong to it. */
  Optional<COSArray> files() {
    return files;
  }

  void files(COSArray some) {
    files = Optional.of(some);
  }
}
