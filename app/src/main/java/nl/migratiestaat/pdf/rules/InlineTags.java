package nl.migratiestaat.pdf.rules;

import java.util.List;
import nl.migratiestaat.pdf.tags.Tag;
import nl.migratiestaat.pdf.tags.TagContent;

/**
 * Text within a paragraph: the engine makes a tag for every line, for every typeface and for every
 * piece of a link. Here a paragraph becomes what was written.
 */
final class InlineTags implements TagRule {

  @Override
  public void apply(Tag document) {
    document.find(InlineTags::saysNothing).forEach(Tag::dissolve);
    document.all().forEach(InlineTags::join);
  }

  /** A span is there for a language or an abbreviation; another one is a line or a typeface. */
  private static boolean saysNothing(Tag tag) {
    return tag.is("Span") && tag.properties().language().isEmpty() && !tag.isFrom("abbr");
  }

  private static boolean isInline(TagContent piece) {
    return piece instanceof Tag tag && (tag.is("Span") || tag.is("Link"));
  }

  /** The pieces of what was one element before it was broken over lines. */
  private static void join(Tag tag) {
    Tag previous = null;
    for (TagContent kid : tag.kids()) {
      if (kid instanceof Tag next && isInline(next)) {
        if (previous != null
            && previous.element().isPresent()
            && previous.element().equals(next.element())) {
          next.kids().forEach(previous::add);
          next.arrange(List.of());
          next.detach();
        } else {
          previous = next;
        }
      } else {
        previous = null;
      }
    }
  }
}
