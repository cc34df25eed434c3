package nl.migratiestaat.pdf.rules;

import nl.migratiestaat.pdf.tags.PageElements;
import nl.migratiestaat.pdf.tags.Tag;

/** A drawing has the text alternative of its element. */
final class FigureTags implements TagRule {

  @Override
  public void apply(Tag document) {
    for (Tag figure : document.find(tag -> tag.is("Figure"))) {
      figure
          .properties()
          .alternative(figure.element().flatMap(element -> PageElements.attribute(element, "alt")));
    }
  }
}
