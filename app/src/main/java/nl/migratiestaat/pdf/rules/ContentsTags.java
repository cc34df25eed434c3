package nl.migratiestaat.pdf.rules;

import java.util.List;
import java.util.Optional;
import nl.migratiestaat.pdf.tags.Artifacts;
import nl.migratiestaat.pdf.tags.Tag;
import nl.migratiestaat.pdf.tags.TagContent;
import org.w3c.dom.Element;

/**
 * Lists in a {@code nav} are tables of contents: entries with one link each, in which the row of
 * dots is not read.
 */
final class ContentsTags implements TagRule {

  private final Artifacts artifacts;

  ContentsTags(Artifacts artifacts) {
    this.artifacts = artifacts;
  }

  @Override
  public void apply(Tag document) {
    for (Tag list : document.find(tag -> tag.is("L") && isContents(tag))) {
      list.become("TOC");
      list.properties().attributes(Optional.empty());
      list.find(tag -> tag.is("LI")).forEach(this::entry);
      nest(list);
    }
  }

  private static boolean isContents(Tag list) {
    return list.element()
        .filter(element -> ((Element) element.getParentNode()).getTagName().equals("nav"))
        .isPresent();
  }

  /** An entry of a deeper level belongs to the entry before it. */
  private static void nest(Tag contents) {
    Tag previous = null;
    for (Tag entry : contents.tags()) {
      if (previous != null && level(entry).compareTo(level(contents.tags().get(0))) > 0) {
        Tag inner =
            previous.tags().stream()
                .filter(tag -> tag.is("TOC"))
                .findFirst()
                .orElseGet(() -> new Tag("TOC", Optional.empty()));
        entry.detach();
        inner.add(entry);
        if (inner.parent().isEmpty()) {
          previous.add(inner);
        }
      } else {
        previous = entry;
      }
    }
    for (Tag entry : contents.tags()) {
      entry.tags().stream().filter(tag -> tag.is("TOC")).forEach(ContentsTags::nest);
    }
  }

  /** The class of its element: {@code niveau2}. */
  private static String level(Tag entry) {
    return entry.element().map(element -> element.getAttribute("class")).orElse("");
  }

  private void entry(Tag entry) {
    entry.become("TOCI");
    entry.find(tag -> tag.is("LBody") || tag.is("Div")).forEach(Tag::dissolve);
    for (Tag link : entry.find(tag -> tag.is("Link") && !tag.isGenerated())) {
      generated(link);
      link.wrap("Reference");
    }
  }

  /** The style sheet adds dots, and at the end the number of the page. */
  private void generated(Tag link) {
    List<Tag> generated = link.find(Tag::isGenerated);
    List<TagContent.Ink> drawn = generated.stream().flatMap(tag -> tag.ink().stream()).toList();
    for (Tag tag : generated) {
      tag.find(inner -> true).forEach(Tag::dissolve);
      for (TagContent kid : tag.kids()) {
        if (kid instanceof TagContent.Ink ink && !ink.equals(drawn.get(drawn.size() - 1))) {
          artifacts.add(ink, Artifacts.Reason.LAYOUT);
          tag.remove(ink);
        }
      }
      tag.dissolve();
    }
  }
}
