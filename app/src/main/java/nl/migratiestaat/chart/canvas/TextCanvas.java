package nl.migratiestaat.chart.canvas;

/**
 * A canvas that can anchor a text by itself.
 *
 * <p>A text that ends at a bar must end there in a browser that lacks the page's type too, so SVG
 * is told the anchor and not the measured start.
 */
interface TextCanvas {

  void drawText(String text, TextStyle style, double x, double baseline, Anchor anchor);
}
