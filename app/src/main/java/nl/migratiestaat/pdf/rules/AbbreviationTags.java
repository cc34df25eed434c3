package nl.migratiestaat.pdf.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.pdf.tags.PageElements;
import nl.migratiestaat.pdf.tags.Tag;
import org.w3c.dom.Element;

/** An abbreviation says what it stands for. */
final class AbbreviationTags implements TagRule {

  /** An abbreviation with the punctuation that touches it, or the word it is the first half of. */
  private static final Pattern PUNCTUATED =
      Pattern.compile("(\\(?).*?((?:-\\p{Ll}+)?[).,;:!?]*)", Pattern.DOTALL);

  @Override
  public void apply(Tag document) {
    for (Tag word : document.find(tag -> tag.is("Span") && tag.isFrom("abbr"))) {
      word.properties()
          .expansion(
              word.element()
                  .flatMap(
                      element ->
                          PageElements.attribute(element, "title")
                              .map(words -> expanded(words, element))));
    }
  }

  /** An expansion is read in place of all that is in the element. */
  private static String expanded(String words, Element element) {
    Matcher matcher = PUNCTUATED.matcher(element.getTextContent());
    return matcher.matches() ? matcher.group(1) + words + matcher.group(2) : words;
  }
}
