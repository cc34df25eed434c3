package nl.migratiestaat.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    for (Tag tag : document.find(tag -> tag.source().isPresent())) {
      tags.putIfAbsent(tag.source().orElseThrow(), tag);
    }
    for (Tag tag : document.find(tag -> tag.source().isPresent())) {
      Tag home = home(tag.source().orElseThrow()).orElse(document);
      Tag holder = holder(tag).orElse(document);
      boolean broken = home != document && home.source().equals(holder.source());
      if (home != tag && home != holder && !broken) {
        tag.detach();
        home.add(place(home, tag), tag);
      }
    }
    List<Piece> order = new ArrayList<>(document.kids());
    order.sort(Comparator.comparingInt(ReadingOrder::first));
    document.arrange(order);
    document
        .find(tag -> tag.tags().stream().anyMatch(Tag::isGenerated))
        .forEach(this::paintingOrder);
  }

  /** Text that a style sheet adds comes first in the engine's order, and misplaces the rest. */
  private void paintingOrder(Tag tag) {
    List<Piece> order = new ArrayList<>(tag.kids());
    order.sort(Comparator.comparing(this::painted));
    tag.arrange(order);
  }

  private long painted(Piece piece) {
    Optional<Piece.Mark> mark =
        piece instanceof Tag tag
            ? tag.marks().findFirst()
            : Optional.of(piece).filter(Piece.Mark.class::isInstance).map(Piece.Mark.class::cast);
    return mark.map(found -> pages.number(found.page()) * 1_000_000L + found.number())
        .orElse(Long.MAX_VALUE);
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
        && (holder.get().source().isEmpty() || holder.get().source().equals(tag.source()))) {
      holder = holder.get().parent();
    }
    return holder;
  }

  private static int place(Tag home, Tag tag) {
    int at = 0;
    int place = 0;
    for (Piece kid : home.kids()) {
      at++;
      if (kid instanceof Tag other && first(other) <= first(tag)) {
        place = at;
      }
    }
    return place;
  }

  private static int first(Piece piece) {
    return piece instanceof Tag tag
        ? tag.all()
            .flatMap(one -> one.source().stream())
            .findFirst()
            .map(Sources::index)
            .orElse(Integer.MAX_VALUE)
        : Integer.MAX_VALUE;
  }
}
