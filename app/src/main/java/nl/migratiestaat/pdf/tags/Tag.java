package nl.migratiestaat.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/**
 * An element of the structure tree: what a piece of the document is, for those who do not see it.
 * The tree is read from the engine's output, put in order, and written back. What is asked of it is
 * asked of what it holds at that moment; the lists it gives do not change with it.
 */
public final class Tag implements TagContent {

  private String type;
  private Tag parent;
  private final Optional<Element> element;
  private final List<TagContent> kids = new ArrayList<>();
  private final TagProperties properties = new TagProperties();

  /**
   * A tag that holds nothing and stands nowhere.
   *
   * @param type what the PDF calls it: {@code P}, {@code Link}, {@code TOCI} …
   * @param element the element of the page it was made from
   */
  public Tag(String type, Optional<Element> element) {
    this.type = type;
    this.element = element;
  }

  /** What the PDF calls it. */
  public String type() {
    return type;
  }

  /** Whether the PDF calls it this. */
  public boolean is(String name) {
    return type.equals(name);
  }

  /** Changes what the PDF calls it. */
  public void become(String name) {
    type = name;
  }

  /** The element of the page it was made from. */
  public Optional<Element> element() {
    return element;
  }

  /** Whether it was made from an element with this name, such as {@code figure}. */
  public boolean isFrom(String name) {
    return element.isPresent() && element.get().getTagName().equals(name);
  }

  /** Whether it was made from an element of this class. */
  public boolean isFromClass(String name) {
    return element.isPresent() && PageElements.hasClass(element.get(), name);
  }

  /** Whether a style sheet added it, before or after what is in the element. */
  public boolean isGenerated() {
    return element.isPresent() && parent != null && element.equals(parent.element);
  }

  /** What it says besides what it holds. */
  public TagProperties properties() {
    return properties;
  }

  /** The tag that holds it. */
  public Optional<Tag> parent() {
    return Optional.ofNullable(parent);
  }

  /** What it holds, in reading order. */
  public List<TagContent> kids() {
    return List.copyOf(kids);
  }

  /** The tags it holds, in reading order. */
  public List<Tag> tags() {
    return only(Tag.class);
  }

  /** The areas of links it holds, in reading order. */
  public List<LinkArea> linkAreas() {
    return only(LinkArea.class);
  }

  private <T extends TagContent> List<T> only(Class<T> type) {
    List<T> found = new ArrayList<>(kids.size());
    for (TagContent kid : kids) {
      if (type.isInstance(kid)) {
        found.add(type.cast(kid));
      }
    }
    return found;
  }

  /** It and the tags below it, in reading order. */
  public List<Tag> all() {
    List<Tag> found = new ArrayList<>();
    collect(found);
    return found;
  }

  private void collect(List<Tag> found) {
    found.add(this);
    for (TagContent kid : kids) {
      if (kid instanceof Tag tag) {
        tag.collect(found);
      }
    }
  }

  /** The tags below it that a condition holds for, in reading order. */
  public List<Tag> find(Predicate<Tag> wanted) {
    List<Tag> found = all();
    found.remove(0);
    found.removeIf(wanted.negate());
    return found;
  }

  /** The ink in it and below it, in reading order. */
  public List<Ink> ink() {
    List<Ink> found = new ArrayList<>();
    collectInk(found);
    return found;
  }

  private void collectInk(List<Ink> found) {
    for (TagContent kid : kids) {
      if (kid instanceof Tag tag) {
        tag.collectInk(found);
      } else if (kid instanceof Ink ink) {
        found.add(ink);
      }
    }
  }

  /** Whether anything of it is seen on a page. */
  public boolean hasInk() {
    for (TagContent kid : kids) {
      if (kid instanceof Ink || (kid instanceof Tag tag && tag.hasInk())) {
        return true;
      }
    }
    return false;
  }

  /** Adds something at the end; a tag is taken from where it stood. */
  public void add(TagContent kid) {
    add(kids.size(), kid);
  }

  /** Adds something in a place, or at the end when there are fewer; a tag leaves where it stood. */
  public void add(int index, TagContent kid) {
    if (kid instanceof Tag tag) {
      tag.detach();
      tag.parent = this;
    }
    kids.add(Math.min(index, kids.size()), kid);
  }

  /** Adds something behind what it holds already; a tag is taken from where it stood. */
  public void addAfter(TagContent before, TagContent kid) {
    if (kid instanceof Tag tag) {
      tag.detach();
    }
    add(position(before) + 1, kid);
  }

  /** Takes out what it holds. */
  public void remove(TagContent kid) {
    kids.remove(position(kid));
    if (kid instanceof Tag tag) {
      tag.parent = null;
    }
  }

  /** Takes it out of the tree, with all that is in it. */
  public void detach() {
    if (parent != null) {
      parent.remove(this);
    }
  }

  /** Takes it out of the tree and leaves what is in it. */
  public void dissolve() {
    Tag above = parent;
    int at = above.position(this);
    List<TagContent> left = kids();
    kids.clear();
    detach();
    for (TagContent kid : left) {
      if (kid instanceof Tag tag) {
        tag.parent = null;
      }
      above.add(at++, kid);
    }
  }

  /** Puts a new tag around it. */
  public Tag wrap(String name) {
    Tag wrapper = new Tag(name, Optional.empty());
    Tag above = parent;
    int at = above.position(this);
    wrapper.add(this);
    above.add(at, wrapper);
    return wrapper;
  }

  /** Puts a new tag around some of its kids that follow each other. */
  public Tag wrap(String name, List<TagContent> some) {
    Tag wrapper = new Tag(name, Optional.empty());
    int at = position(some.get(0));
    some.forEach(this::remove);
    some.forEach(wrapper::add);
    add(at, wrapper);
    return wrapper;
  }

  /** Replaces the order of its kids. */
  public void arrange(List<TagContent> order) {
    kids.clear();
    kids.addAll(order);
  }

  private int position(TagContent kid) {
    for (int i = 0; i < kids.size(); i++) {
      if (kids.get(i) == kid) {
        return i;
      }
    }
    throw new IllegalArgumentException("not a kid of " + type);
  }
}
