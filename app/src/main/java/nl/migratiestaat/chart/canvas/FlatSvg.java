package nl.migratiestaat.chart.canvas;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes flat SVG of what Batik has drawn: one element per shape or text, each on a line of its own,
 * with nothing but the attributes that matter.
 *
 * <p>Batik nests its elements in groups that carry the whole state of the canvas. Flattened, a
 * chart is short, has no identifiers that could clash with those of another chart, and has colours
 * that a style sheet can select.
 */
public final class FlatSvg {

  /** The namespace of SVG. */
  static final String NAMESPACE = SvgGraphics.SVG_NAMESPACE_URI;

  private static final List<String> GEOMETRY =
      List.of(
          "x", "y", "width", "height", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry",
          "points", "d");
  private static final List<String> PAINT = List.of("fill", "stroke");
  private static final List<String> STROKE =
      List.of("stroke-width", "stroke-linecap", "stroke-linejoin");
  private static final List<String> TEXT = List.of("font-size", "font-weight", "text-anchor");

  /** What an attribute is when it is not written. */
  private static final Map<String, String> INITIAL =
      Map.of(
          "stroke", "none",
          "stroke-width", "1",
          "stroke-linecap", "butt",
          "stroke-linejoin", "miter",
          "font-size", "8.5",
          "font-weight", "400",
          "text-anchor", "start");

  private static final Set<String> CONTAINERS = Set.of("svg", "g");
  private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");

  private final Document owner;
  private final Element svg;

  private FlatSvg(Document owner) {
    this.owner = owner;
    this.svg = owner.createElementNS(NAMESPACE, "svg");
  }

  /**
   * An element, not yet placed, with a name for those who cannot see the drawing.
   *
   * @param family the name of the drawing's type
   * @param owner the document that the element is made for
   */
  public static Element of(Drawing drawing, String family, Document owner) {
    SvgGraphics graphics = new SvgGraphics(owner);
    drawing.draw(graphics);
    FlatSvg flat = new FlatSvg(owner);
    flat.head(drawing, family);
    flat.addNewline();
    flat.addLeaves(graphics.getRoot());
    return flat.svg;
  }

  private void head(Drawing drawing, String family) {
    String w = number(drawing.width());
    String h = number(drawing.height());
    svg.setAttribute("class", "chart");
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", drawing.alternative());
    svg.setAttribute("width", w + "pt");
    svg.setAttribute("height", h + "pt");
    svg.setAttribute("viewBox", "0 0 " + w + " " + h);
    svg.setAttribute("overflow", "visible");
    svg.setAttribute("font-family", "'" + family + "', sans-serif");
    svg.setAttribute("font-size", INITIAL.get("font-size"));
    svg.setAttribute("color", Palette.hex(Palette.INK));
  }

  private void addLeaves(Element parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        if (CONTAINERS.contains(element.getTagName())) {
          addLeaves(element);
        } else if (!element.getTagName().equals("defs")) {
          svg.appendChild(leaf(element));
          addNewline();
        }
      }
    }
  }

  private Element leaf(Element drawn) {
    Element leaf = owner.createElementNS(NAMESPACE, drawn.getTagName());
    for (String name : GEOMETRY) {
      set(leaf, name, drawn.getAttribute(name));
    }
    inherit(leaf, drawn, PAINT);
    if (leaf.hasAttribute("stroke")) {
      inherit(leaf, drawn, STROKE);
    }
    if (drawn.getTagName().equals("text")) {
      inherit(leaf, drawn, TEXT);
      leaf.appendChild(owner.createTextNode(drawn.getTextContent()));
    }
    return leaf;
  }

  private static void inherit(Element leaf, Element drawn, List<String> names) {
    names.forEach(name -> set(leaf, name, colour(inherited(drawn, name))));
  }

  private static void set(Element leaf, String name, String value) {
    if (!value.isEmpty() && !value.equals(INITIAL.get(name))) {
      leaf.setAttribute(name, value);
    }
  }

  private static String inherited(Element element, String name) {
    if (element.hasAttribute(name)) {
      return element.getAttribute(name);
    }
    return element.getParentNode() instanceof Element parent ? inherited(parent, name) : "";
  }

  private void addNewline() {
    svg.appendChild(owner.createTextNode("\n"));
  }

  /** A colour in the notation of the palette; ink is the colour of the text around the chart. */
  private static String colour(String value) {
    Matcher rgb = RGB.matcher(value);
    if (!rgb.matches()) {
      return value;
    }
    StringBuilder hex = new StringBuilder("#");
    for (int i = 1; i <= 3; i++) {
      hex.append("%02x".formatted(Integer.parseInt(rgb.group(i))));
    }
    return hex.toString().equals(Palette.hex(Palette.INK)) ? "currentColor" : hex.toString();
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
