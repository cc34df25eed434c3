package nl.migratiestaat.text.evaluation;

import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.text.tree.BlockNode;
import nl.migratiestaat.text.tree.Origin;
import nl.migratiestaat.text.tree.Trees;
import nl.migratiestaat.text.tree.TypedText;
import nl.migratiestaat.text.tree.Words;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Parses Markdown in which marks stand, once: every mark becomes the node it stands for. HTML in
 * Markdown is text. Images, and links that lead to no address, are problems.
 */
public final class MarkdownReader {

  private static final Set<Class<? extends Block>> BLOCKS =
      Set.of(
          BlockQuote.class,
          Heading.class,
          FencedCodeBlock.class,
          ThematicBreak.class,
          ListBlock.class,
          IndentedCodeBlock.class);

  private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:).+");

  private final Marks marks;
  private final IntFunction<TypedText> texts;
  private final Problems problems;
  private final Parser parser;

  /**
   * @param texts the text of a script
   */
  public MarkdownReader(Marks marks, IntFunction<TypedText> texts, Problems problems) {
    this.marks = marks;
    this.texts = texts;
    this.problems = problems;
    this.parser =
        Parser.builder()
            .enabledBlockTypes(BLOCKS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .customInlineContentParserFactory(new MarkFactory())
            .build();
  }

  /** The tree of a text. */
  public Tree read(String marked) {
    Origin origin = new Origin();
    Node document = parser.parse(Marks.untangled(marked, texts, origin));
    mendAll(document, origin);
    return new Tree(document, origin);
  }

  /** What a call stands for has been read already. */
  private void mendAll(Node node, Origin origin) {
    mend(node, origin);
    if (!(node instanceof CustomNode || node instanceof CustomBlock)) {
      Trees.children(node).forEach(child -> mendAll(child, origin));
    }
  }

  private void mend(Node node, Origin origin) {
    if (node instanceof Text text && !(node instanceof Words)) {
      text.insertBefore(Words.of(text, origin));
      text.unlink();
    } else if (node instanceof BlockNode && node.getParent() instanceof Paragraph paragraph) {
      paragraph.insertBefore(node);
      if (paragraph.getFirstChild() == null) {
        paragraph.unlink();
      }
    } else if (node instanceof Image image) {
      problems.add(
          Tree.spot(image, origin).place(),
          "een plaatje (![…](" + image.getDestination() + ")) kan niet in de tekst",
          "gebruik een figuur");
      image.unlink();
    } else if (node instanceof Link link && !ADDRESS.matcher(link.getDestination()).matches()) {
      problems.add(
          Tree.spot(link, origin).place(),
          "“" + link.getDestination() + "” is geen adres",
          "een adres begint met https://; verwijs in het rapport met ${paragraaf(\"…\")}");
    }
  }

  /** Reads the mark of a node. */
  private final class MarkFactory implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of(Marks.NODE);
    }

    @Override
    public InlineContentParser create() {
      return this::mark;
    }

    private ParsedInline mark(InlineParserState state) {
      Scanner scanner = state.scanner();
      scanner.next();
      int index = 0;
      while (!scanner.next(Marks.NODE_END)) {
        index = index * 10 + Character.digit(scanner.peek(), 10);
        scanner.next();
      }
      return ParsedInline.of(marks.take(index), scanner.position());
    }
  }
}
