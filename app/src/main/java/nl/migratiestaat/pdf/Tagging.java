package nl.migratiestaat.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes a document that an engine tagged into one that reads well aloud. */
final class Tagging {

  private Tagging() {}

  static void finish(PDDocument document, Sources sources) throws IOException {
    Pages pages = new Pages(document);
    Artifacts artifacts = new Artifacts();
    StructureTree tree = StructureTree.read(document, pages, sources);
    List<TagRule> rules =
        List.of(
            new ReadingOrder(pages),
            new ContentsTags(artifacts),
            new InlineTags(),
            new NoteTags(),
            new CaptionTags(),
            new FigureTags(),
            new TableTags(pages, artifacts),
            new LinkTags(),
            new BlockTags(),
            new EmptyTags());
    rules.forEach(rule -> rule.apply(tree.root()));
    tree.write();
    PageLabels.write(document, pages, tree.root());
    new ContentStreams(document, pages, artifacts).write();
  }
}
