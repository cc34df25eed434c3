package nl.migratiestaat.report.blocks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.migratiestaat.report.html.Medium;
import nl.migratiestaat.text.tree.BlockNode;
import nl.migratiestaat.text.tree.Phrase;
import nl.migratiestaat.text.tree.Section;
import nl.migratiestaat.text.tree.Trees;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Element;

/** Writes a tree as the elements of a page; blocks are made by their templates. */
final class TreeWriter {

  private final Cursor cursor;
  private final CallWriter calls;
  private final Map<Heading, Section> headings;
  private final Function<BlockNode, Optional<DocumentFragment>> blocks;
  private int level = 1;

  /**
   * @param headings the sections of the headings that have one
   * @param blocks makes the elements of a block
   * @param notes receives the footnotes of the web
   */
  TreeWriter(
      Document document,
      Medium medium,
      Map<Heading, Section> headings,
      Function<BlockNode, Optional<DocumentFragment>> blocks,
      List<WrittenChapter.Note> notes) {
    this.cursor = new Cursor(document);
    this.calls = new CallWriter(cursor, medium, this::content, notes);
    this.headings = headings;
    this.blocks = blocks;
  }

  /** The elements of what a node holds. */
  Content content(org.commonmark.node.Node node) {
    return cursor.written(() -> children(node));
  }

  /** The elements of a short text. */
  Content phrase(Phrase phrase) {
    return cursor.written(() -> phrase.pieces().forEach(this::node));
  }

  /** The level of the heading that was written last. */
  int level() {
    return level;
  }

  private void children(org.commonmark.node.Node node) {
    Trees.children(node).forEach(this::node);
  }

  private void node(org.commonmark.node.Node node) {
    if (node instanceof Text text) {
      cursor.text(text.getLiteral());
    } else if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof SoftLineBreak) {
      cursor.text("\n");
    } else if (node instanceof HardLineBreak) {
      cursor.in(cursor.element("br"), () -> {});
      cursor.line();
    } else if (node instanceof Emphasis) {
      cursor.in(cursor.element("em"), () -> children(node));
    } else if (node instanceof StrongEmphasis) {
      cursor.in(cursor.element("strong"), () -> children(node));
    } else if (node instanceof Code code) {
      cursor.in(cursor.element("code"), () -> cursor.text(code.getLiteral()));
    } else if (node instanceof HtmlInline html) {
      cursor.text(html.getLiteral());
    } else if (node instanceof Link link) {
      cursor.in(
          cursor.element("a", "rel", "nofollow", "href", link.getDestination()),
          () -> children(link));
    } else if (!block(node) && !calls.write(node)) {
      children(node);
    }
  }

  private boolean block(org.commonmark.node.Node node) {
    if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof ListBlock list) {
      list(list);
    } else if (node instanceof ListItem) {
      cursor.in(cursor.element("li"), () -> children(node));
      cursor.line();
    } else if (node instanceof BlockQuote) {
      cursor.lines(cursor.element("blockquote"), () -> cursor.lined(() -> children(node)));
    } else if (node instanceof ThematicBreak) {
      cursor.lines(cursor.element("hr"), () -> {});
    } else if (node instanceof FencedCodeBlock code) {
      cursor.lines(
          cursor.element("pre"),
          () -> cursor.in(cursor.element("code"), () -> cursor.text(code.getLiteral())));
    } else if (node instanceof IndentedCodeBlock code) {
      cursor.lines(
          cursor.element("pre"),
          () -> cursor.in(cursor.element("code"), () -> cursor.text(code.getLiteral())));
    } else if (node instanceof BlockNode placed) {
      cursor.line();
      blocks.apply(placed).ifPresent(cursor::place);
      cursor.line();
    } else {
      return false;
    }
    return true;
  }

  private void paragraph(Paragraph paragraph) {
    boolean tight =
        paragraph.getParent() instanceof ListItem item
            && item.getParent() instanceof ListBlock list
            && list.isTight();
    if (tight) {
      children(paragraph);
    } else {
      cursor.lines(cursor.element("p"), () -> children(paragraph));
    }
  }

  private void list(ListBlock list) {
    Element element = cursor.element(list instanceof BulletList ? "ul" : "ol");
    if (list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != 1) {
      element.setAttribute("start", String.valueOf(ordered.getMarkerStartNumber()));
    }
    cursor.lines(element, () -> cursor.lined(() -> children(list)));
  }

  private void heading(Heading heading) {
    level = heading.getLevel();
    Element element = cursor.element("h" + level);
    Optional<Section> section = Optional.ofNullable(headings.get(heading));
    section.ifPresent(found -> element.setAttribute("id", found.id()));
    cursor.lines(
        element,
        () -> {
          section.filter(found -> !found.number().isEmpty()).ifPresent(this::label);
          children(heading);
        });
  }

  /** The label of a heading; after a word the number itself is an element, to be printed large. */
  private void label(Section section) {
    String label = section.label();
    int space = label.lastIndexOf(' ');
    cursor.in(
        cursor.element("span", "class", "nummer"),
        () -> {
          cursor.text(label.substring(0, space + 1));
          if (space < 0) {
            cursor.text(label);
          } else {
            cursor.in(
                cursor.element("span", "class", "cijfer"),
                () -> cursor.text(label.substring(space + 1)));
          }
        });
    cursor.text(" ");
  }
}
