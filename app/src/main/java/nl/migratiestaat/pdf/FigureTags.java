package nl.migratiestaat.pdf;

/** A drawing has the text alternative of its element. */
final class FigureTags implements TagRule {

  @Override
  public void apply(Tag document) {
    for (Tag figure : document.find(tag -> tag.is("Figure"))) {
      figure.alternative(figure.source().flatMap(element -> Sources.attribute(element, "alt")));
    }
  }
}
