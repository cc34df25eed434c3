package nl.migratiestaat.chart.canvas;

import java.awt.Graphics2D;
import java.util.List;

/** Measures, wraps and draws text. */
public final class Lettering {

  private final ChartFonts fonts;

  /** Sets text in some fonts. */
  public Lettering(ChartFonts fonts) {
    this.fonts = fonts;
  }

  /** The width of a text in points. */
  public double width(String text, TextStyle style) {
    return fonts.width(text, style.strong(), style.size());
  }

  /** The width of the widest of some lines. */
  public double width(List<String> lines, TextStyle style) {
    return lines.stream().mapToDouble(line -> width(line, style)).max().orElse(0);
  }

  /** The lines of a text that are no wider than a room in points. */
  public List<String> wrap(String text, TextStyle style, double room) {
    return new Wrapping(part -> width(part, style), room).lines(text);
  }

  /** Draws a line of text whose baseline is at a height. */
  public void draw(
      Graphics2D g, String words, TextStyle style, double x, double baseline, Anchor anchor) {
    String text = ChartFonts.inPrint(words);
    if (g instanceof TextCanvas canvas) {
      canvas.drawText(text, style, x, baseline, anchor);
      return;
    }
    g.setPaint(style.colour());
    g.setFont(fonts.font(style.strong(), style.size()));
    double start = x - anchor.share() * width(text, style);
    g.drawString(text, (float) start, (float) baseline);
  }

  /** Draws a line of text whose digits have their middle at a height. */
  public void drawMiddle(
      Graphics2D g, String text, TextStyle style, double x, double y, Anchor anchor) {
    draw(g, text, style, x, y + style.middleToBaseline(), anchor);
  }

  /** Draws lines of text that have their middle at a height. */
  public void drawBlock(
      Graphics2D g, List<String> lines, TextStyle style, double x, double middle, Anchor anchor) {
    double y = middle - (lines.size() - 1) * style.leading() / 2;
    for (String line : lines) {
      drawMiddle(g, line, style, x, y, anchor);
      y += style.leading();
    }
  }
}
