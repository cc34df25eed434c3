package nl.migratiestaat.pdf;

import java.io.IOException;
import java.util.List;
import nl.migratiestaat.opendata.OpenData;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes a document that an engine tagged into one that reads well aloud. */
final class Tagging {

  private Tagging() {}

  static void finish(PDDocument document, Sources sources, OpenData data, Metadata metadata)
      throws IOException {
    Pages pages = new Pages(document);
    Artifacts artifacts = new Artifacts();
    StructureTree tree = StructureTree.read(document, pages, sources);
    rules(pages, artifacts).forEach(rule -> rule.apply(tree.root()));
    new Attachments(document, metadata.date()).write(data, tree.root());
    PageLabels.write(document, pages, tree.root());
    tree.write();
    new ContentStreams(document, pages, artifacts).write();
    metadata.write(document);
  }

  private static List<TagRule> rules(Pages pages, Artifacts artifacts) {
    return List.of(
        new ReadingOrder(pages),
        new ContentsTags(artifacts),
        new InlineTags(),
        new WordTags(),
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
