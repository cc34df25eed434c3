package nl.migratiestaat.pdf;

import java.util.List;
import java.util.Optional;
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
      list.attributes(Optional.empty());
      list.find(tag -> tag.is("LI")).forEach(this::entry);
    }
  }

  private static boolean isContents(Tag list) {
    return list.source()
        .filter(element -> Sources.matches((Element) element.getParentNode(), "nav"))
        .isPresent();
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
    List<Piece.Mark> marks = generated.stream().flatMap(Tag::marks).toList();
    for (Tag tag : generated) {
      tag.find(inner -> true).forEach(Tag::dissolve);
      for (Piece kid : tag.kids()) {
        if (kid instanceof Piece.Mark mark && mark != marks.get(marks.size() - 1)) {
          artifacts.add(mark);
          tag.remove(mark);
        }
      }
      tag.dissolve();
    }
  }
}
