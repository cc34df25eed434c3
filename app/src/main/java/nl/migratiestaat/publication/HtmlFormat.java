package nl.migratiestaat.publication;

import java.nio.charset.StandardCharsets;
import nl.migratiestaat.report.Report;
import nl.migratiestaat.report.Selection;
import nl.migratiestaat.report.blocks.Drawings;
import nl.migratiestaat.report.html.HtmlWriter;
import nl.migratiestaat.report.html.Medium;
import nl.migratiestaat.report.html.Xhtml;
import nl.migratiestaat.report.typography.Typography;
import org.w3c.dom.Element;

/** One HTML file with everything in it: styles, and charts as SVG. */
final class HtmlFormat implements Format {

  @Override
  public String name() {
    return "html";
  }

  @Override
  public Medium medium() {
    return Medium.WEB;
  }

  @Override
  public int write(Composition composition, Report report, Selection selection, Target target) {
    Element page = report.page().getDocumentElement();
    Xhtml.all(page, "object").stream()
        .filter(element -> element.getAttribute("type").equals(Drawings.TYPE))
        .forEach(element -> draw(element, report));
    String html = "<!DOCTYPE html>\n" + HtmlWriter.text(page) + "\n";
    target.file(file(report, selection), out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
    return 0;
  }

  private static void draw(Element element, Report report) {
    Element svg =
        report.drawings().get(element.getAttribute("data")).svg(element.getOwnerDocument());
    Typography.print(svg);
    element.getParentNode().replaceChild(svg, element);
  }
}
