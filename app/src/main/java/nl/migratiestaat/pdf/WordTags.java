package nl.migratiestaat.pdf;

/** An abbreviation says what it stands for, words of another language say which. */
final class WordTags implements TagRule {

  @Override
  public void apply(Tag document) {
    for (Tag word : document.find(tag -> tag.is("Span") && tag.isFrom("abbr"))) {
      word.expansion(word.source().flatMap(element -> Sources.attribute(element, "title")));
    }
  }
}
