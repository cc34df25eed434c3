package nl.migratiestaat.pdf.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.pdf.tags.PageElements;
import nl.migratiestaat.pdf.tags.Pages;
import nl.migratiestaat.pdf.tags.Tag;
import nl.migratiestaat.pdf.tags.TagContent;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Everything is read in the order in which it was written. The engine puts what it paints on a
 * layer of its own, such as a placed block or a footnote, at the end of the document. Here it goes
 * back to where it was written. What stands in an element that is broken over lines, and so has
 * more than one tag, is where it belongs.
 */
final class ReadingOrder implements TagRule {

  private final Pages pages;
  private final Map<Element, Tag> tags = new HashMap<>();

  ReadingOrder(Pages pages) {
    this.pages = pages;
  }

  @Override
  public void apply(Tag document) {
    for (Tag tag : document.find(tag -> tag.element().isPresent())) {
      tags.putIfAbsent(tag.element().orElseThrow(), tag);
    }
    for (Tag tag : document.find(tag -> tag.element().isPresent())) {
      Tag home = home(tag.element().orElseThrow()).orElse(document);
      Tag holder = holder(tag).orElse(document);
      boolean broken = home != document && home.element().equals(holder.element());
      if (home != tag && home != holder && !broken) {
        tag.detach();
        home.add(place(home, tag), tag);
      }
    }
    List<TagContent> order = new ArrayList<>(document.kids());
    order.sort(Comparator.comparingInt(ReadingOrder::first));
    document.arrange(order);
    document
        .find(tag -> tag.tags().stream().anyMatch(Tag::isGenerated))
        .forEach(this::paintingOrder);
  }

  /** Text that a style sheet adds comes first in the engine's order, and misplaces the rest. */
  private void paintingOrder(Tag tag) {
    List<TagContent> order = new ArrayList<>(tag.kids());
    order.sort(Comparator.comparing(this::painted));
    tag.arrange(order);
  }

  private long painted(TagContent content) {
    List<TagContent.Ink> ink =
        content instanceof Tag tag
            ? tag.ink()
            : content instanceof TagContent.Ink one ? List.of(one) : List.of();
    return ink.isEmpty()
        ? Long.MAX_VALUE
        : pages.number(ink.get(0).page()) * 1_000_000L + ink.get(0).number();
  }

  /** The tag of the nearest element around an element. */
  private Optional<Tag> home(Element element) {
    for (Node node = element.getParentNode(); node != null; node = node.getParentNode()) {
      if (tags.containsKey(node)) {
        return Optional.of(tags.get(node));
      }
    }
    return Optional.empty();
  }

  /** The nearest tag around a tag that was made from another element. */
  private static Optional<Tag> holder(Tag tag) {
    Optional<Tag> holder = tag.parent();
    while (holder.isPresent()
        && (holder.get().element().isEmpty() || holder.get().element().equals(tag.element()))) {
      holder = holder.get().parent();
    }
    return holder;
  }

  private static int place(Tag home, Tag tag) {
    int written = first(tag);
    int at = 0;
    int place = 0;
    for (TagContent kid : home.kids()) {
      at++;
      if (kid instanceof Tag other && first(other) <= written) {
        place = at;
      }
    }
    return place;
  }

  /** The place in writing of the first element in it; after all others when there is none. */
  private static int first(TagContent content) {
    if (!(content instanceof Tag tag)) {
      return Integer.MAX_VALUE;
    }
    if (tag.element().isPresent()) {
      return PageElements.index(tag.element().get());
    }
    for (Tag inner : tag.tags()) {
      int first = first(inner);
      if (first < Integer.MAX_VALUE) {
        return first;
      }
    }
    return Integer.MAX_VALUE;
  }
}
