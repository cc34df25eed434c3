package nl.migratiestaat.report;

import java.util.Map;
import nl.migratiestaat.dataset.Place;
import nl.migratiestaat.dataset.Problems;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown to well-formed XHTML. HTML in Markdown is text; images are refused. */
final class Markdown {

  private static final Parser PARSER = Parser.builder().build();

  private Markdown() {}

  /** A chapter, with numbered headings and without the sentences that lack a number. */
  static String chapter(
      String text, Headings headings, Gaps gaps, Place place, Problems problems) {
    Node document = PARSER.parse(text);
    gaps.leaveOut(document, place.file());
    document.accept(headings);
    refuseImages(document, place, problems);
    return renderer(headings).render(document);
  }

  /** Blocks without headings. */
  static String blocks(String text) {
    return renderer(null).render(PARSER.parse(text));
  }

  /** Blocks without headings, without the sentences that lack a number: the content of a box. */
  static String blocks(String text, Gaps gaps, String file) {
    Node document = PARSER.parse(text);
    gaps.leaveOut(document, file);
    return renderer(null).render(document);
  }

  /** One paragraph without its tags: the content of a note. */
  static String inline(String text) {
    String html = renderer(null).render(PARSER.parse(text.strip())).strip();
    return html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 1) < 0
        ? html.substring(3, html.length() - 4)
        : html;
  }

  private static HtmlRenderer renderer(Headings headings) {
    HtmlRenderer.Builder builder = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true);
    if (headings != null) {
      builder.attributeProviderFactory(context -> new HeadingIds(headings));
    }
    return builder.build();
  }

  private static void refuseImages(Node document, Place place, Problems problems) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Image image) {
            problems.add(
                place,
                "een plaatje (![…](" + image.getDestination() + ")) kan niet in de tekst",
                "gebruik een figuur");
          }
        });
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
