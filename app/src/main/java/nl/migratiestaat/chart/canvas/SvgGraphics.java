package nl.migratiestaat.chart.canvas;

import java.awt.Graphics;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Batik's canvas, which draws into an XML document, with text that is anchored. */
final class SvgGraphics extends SVGGraphics2D implements TextCanvas {

  private static final int DECIMALS = 2;

  /** Makes a canvas whose elements belong to a document, but stand nowhere in it. */
  SvgGraphics(Document owner) {
    super(context(owner), false);
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

  private static SVGGeneratorContext context(Document owner) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(owner);
    context.setComment(null);
    context.setPrecision(DECIMALS);
    return context;
  }
}
