package nl.migratiestaat.report;

import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown to well-formed XHTML. HTML in Markdown is text; images are left out. */
final class Markdown {

  private static final Parser PARSER = Parser.builder().build();

  private Markdown() {}

  /** A chapter, with numbered headings and without the sentences that lack a number. */
  static String chapter(String text, Headings headings, MissingNumbers gaps, TextCheck check) {
    Node document = PARSER.parse(text);
    document.accept(check);
    gaps.leaveOut(document, check.file());
    document.accept(headings);
    return render(document, renderer(headings));
  }

  /** Blocks without headings. */
  static String blocks(String text) {
    return render(PARSER.parse(text), renderer(null));
  }

  /** Blocks without headings, without the sentences that lack a number: the content of a box. */
  static String blocks(String text, MissingNumbers gaps, TextCheck check) {
    Node document = PARSER.parse(text);
    document.accept(check);
    gaps.leaveOut(document, check.file());
    return render(document, renderer(null));
  }

  /** One paragraph without its tags: the content of a note. */
  static String inline(String text, TextCheck check) {
    Node document = PARSER.parse(text.strip());
    document.accept(check);
    String html = render(document, renderer(null)).strip();
    return html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 1) < 0
        ? html.substring(3, html.length() - 4)
        : html;
  }

  private static String render(Node document, HtmlRenderer renderer) {
    document.accept(new WithoutImages());
    return renderer.render(document);
  }

  private static HtmlRenderer renderer(Headings headings) {
    HtmlRenderer.Builder builder = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true);
    if (headings != null) {
      builder.attributeProviderFactory(context -> new HeadingIds(headings));
    }
    return builder.build();
  }

  /** A renderer of pages fetches what an image names; so there is none. */
  private static final class WithoutImages extends AbstractVisitor {
    @Override
    public void visit(Image image) {
      image.unlink();
    }
  }

  private static final class HeadingIds implements AttributeProvider {

    private final Headings headings;
    private int next;

    HeadingIds(Headings headings) {
      this.headings = headings;
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
      if (node instanceof Heading) {
        attributes.put("id", headings.section(next++).id());
      }
    }
  }
}
