package nl.migratiestaat.chart;

import java.awt.Graphics;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Batik's canvas, which draws into an XML document, with text that is anchored. */
final class SvgGraphics extends SVGGraphics2D implements TextCanvas {

  private static final int DECIMALS = 2;

  SvgGraphics() {
    super(context(), false);
  }

  private SvgGraphics(SvgGraphics other) {
    super(other);
  }

  @Override
  public Graphics create() {
    return new SvgGraphics(this);
  }

  @Override
  public void drawText(String text, TextStyle style, double x, double baseline, Anchor anchor) {
    setPaint(style.colour());
    Element element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, SVG_TEXT_TAG);
    element.setAttribute(SVG_X_ATTRIBUTE, generatorCtx.doubleString(x));
    element.setAttribute(SVG_Y_ATTRIBUTE, generatorCtx.doubleString(baseline));
    element.setAttribute("font-size", generatorCtx.doubleString(style.size()));
    element.setAttribute("font-weight", style.strong() ? "600" : "400");
    element.setAttribute("text-anchor", anchor.svgName());
    element.appendChild(getDOMFactory().createTextNode(text));
    domGroupManager.addElement(element, DOMGroupManager.FILL);
  }

  private static SVGGeneratorContext context() {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setComment(null);
    context.setPrecision(DECIMALS);
    return context;
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this JDK has no XML parser", e);
    }
  }
}
