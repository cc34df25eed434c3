package nl.migratiestaat.pdf.rules;

import java.util.List;
import nl.migratiestaat.pdf.tags.Artifacts;
import nl.migratiestaat.pdf.tags.Pages;
import nl.migratiestaat.pdf.tags.Tag;

/**
 * All that is put right in the tags of an engine, in order: a rule finds what those before it left.
 */
public final class TagRules {

  private TagRules() {}

  /**
   * Makes tags read well aloud.
   *
   * @param artifacts get the ink that turns out not to be read
   */
  public static void apply(Tag document, Pages pages, Artifacts artifacts) {
    inOrder(pages, artifacts).forEach(rule -> rule.apply(document));
  }

  private static List<TagRule> inOrder(Pages pages, Artifacts artifacts) {
    return List.of(
        new ReadingOrder(pages),
        new ContentsTags(artifacts),
        new InlineTags(),
        new AbbreviationTags(),
        new ListTags(),
        new NoteTags(),
        new CaptionTags(),
        new FigureTags(),
        new TableTags(pages, artifacts),
        new LinkTags(),
        new BlockTags(),
        new EmptyTags());
  }
}
