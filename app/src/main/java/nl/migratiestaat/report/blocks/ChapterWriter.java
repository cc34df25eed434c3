package nl.migratiestaat.report.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.figure.Figure;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.report.html.Anchors;
import nl.migratiestaat.report.html.Medium;
import nl.migratiestaat.report.html.Xhtml;
import nl.migratiestaat.text.Chapter;
import nl.migratiestaat.text.tree.Part;
import nl.migratiestaat.text.tree.Section;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes chapters as elements, for one medium. */
public final class ChapterWriter {

  private final Material material;
  private final Medium medium;
  private final BlockTemplates templates;
  private final Blocks blocks;

  /**
   * @param templates those of the page that the chapters stand on
   */
  public ChapterWriter(
      Material material, Medium medium, BlockTemplates templates, Problems problems) {
    this.material = material;
    this.medium = medium;
    this.templates = templates;
    this.blocks = new Blocks(material, medium, templates, problems);
  }

  /** A chapter's elements. */
  public WrittenChapter chapter(Chapter chapter) {
    List<WrittenChapter.Note> notes = new ArrayList<>();
    TreeWriter[] writer = new TreeWriter[1];
    writer[0] =
        new TreeWriter(
            templates.document(),
            medium,
            chapter.headings(),
            block -> blocks.page(block, writer[0]),
            notes);
    Content content = writer[0].content(chapter.document());
    if (!chapter.number().isEmpty() && chapter.lacksCommentary()) {
      sayWithout(content.nodes());
    }
    return new WrittenChapter(
        chapter.part(), chapter.stem(), chapter.number(), chapter.sections(), content, notes);
  }

  private record Nothing() {}

  /** Says under the title that the year has no commentary. */
  private void sayWithout(DocumentFragment chapter) {
    for (Node child : Xhtml.children(chapter)) {
      if (Xhtml.is(child, "h1")) {
        DocumentFragment without = templates.page("blocks/zonder-duiding.ftlh", new Nothing());
        without.insertBefore(templates.document().createTextNode("\n"), without.getFirstChild());
        chapter.insertBefore(without, child.getNextSibling());
        return;
      }
    }
  }

  /**
   * A chapter of nothing but figures, for looking at them all. A chart has its cells beneath it, so
   * that both views of the same numbers can be compared.
   */
  public WrittenChapter figures(String stem, List<Figure> figures) {
    Document document = templates.document();
    FigureBlock block = new FigureBlock(material, medium, templates, true);
    TreeWriter writer =
        new TreeWriter(document, medium, Map.of(), call -> Optional.empty(), new ArrayList<>());
    String title = "Figuren van hoofdstuk " + stem.substring(0, Math.max(0, stem.indexOf('-')));
    List<Section> sections = new ArrayList<>();
    sections.add(new Section(1, "", title, "figuren-" + stem));
    DocumentFragment content = document.createDocumentFragment();
    Element heading = Xhtml.element(document, "h1", "id", "figuren-" + stem);
    heading.setTextContent(title);
    content.appendChild(heading);
    for (Figure figure : figures) {
      content.appendChild(block.page(figure, writer));
      sections.add(
          new Section(
              2, String.valueOf(figure.number()), figure.title(), Anchors.figure(figure.key())));
    }
    return new WrittenChapter(Part.CHAPTER, stem, "", sections, new Content(content), List.of());
  }
}
