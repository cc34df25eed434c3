package nl.migratiestaat.chart;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes what Batik has drawn as flat SVG: one line per shape or text, with nothing but the
 * attributes that matter.
 *
 * <p>Batik nests its elements in groups that carry the whole state of the canvas. Flattened, a
 * chart is short, has no identifiers that could clash with those of another chart, and has colours
 * that a style sheet can select.
 */
final class SvgWriter {

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

  private final StringBuilder out = new StringBuilder();

  private SvgWriter() {}

  /** Writes a drawing as an element with a name for those who cannot see it. */
  static String write(Drawing drawing, String family) {
    SvgGraphics graphics = new SvgGraphics();
    drawing.draw(graphics);
    SvgWriter writer = new SvgWriter();
    String w = number(drawing.width());
    String h = number(drawing.height());
    writer
        .attribute("<svg xmlns", "http://www.w3.org/2000/svg")
        .attribute(" class", "chart")
        .attribute(" role", "img")
        .attribute(" aria-label", drawing.alternative())
        .attribute(" width", w + "pt")
        .attribute(" height", h + "pt")
        .attribute(" viewBox", "0 0 " + w + " " + h)
        .attribute(" overflow", "visible")
        .attribute(" font-family", "'" + family + "', sans-serif")
        .attribute(" font-size", INITIAL.get("font-size"))
        .attribute(" color", Palette.hex(Palette.INK));
    writer.out.append(">\n");
    writer.children(graphics.getRoot());
    return writer.out.append("</svg>\n").toString();
  }

  private void children(Element parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        if (CONTAINERS.contains(element.getTagName())) {
          children(element);
        } else if (!element.getTagName().equals("defs")) {
          leaf(element);
        }
      }
    }
  }

  private void leaf(Element element) {
    out.append('<').append(element.getTagName());
    attributes(element, GEOMETRY);
    attributes(element, PAINT);
    if (!inherited(element, "stroke").equals("none")) {
      attributes(element, STROKE);
    }
    if (element.getTagName().equals("text")) {
      attributes(element, TEXT);
      out.append('>');
      escape(element.getTextContent());
      out.append("</text>\n");
    } else {
      out.append("/>\n");
    }
  }

  private void attributes(Element element, List<String> names) {
    for (String name : names) {
      String value =
          GEOMETRY.contains(name) ? element.getAttribute(name) : inherited(element, name);
      if (!value.isEmpty() && !value.equals(INITIAL.get(name))) {
        attribute(" " + name, colour(value));
      }
    }
  }

  private SvgWriter attribute(String name, String value) {
    out.append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  private void escape(String text) {
    out.append(
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;"));
  }

  private static String inherited(Element element, String name) {
    if (element.hasAttribute(name)) {
      return element.getAttribute(name);
    }
    return element.getParentNode() instanceof Element parent ? inherited(parent, name) : "";
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
