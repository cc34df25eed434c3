package nl.migratiestaat.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.Map;
import nl.migratiestaat.chart.canvas.Drawing;
import org.w3c.dom.Element;

/** Draws the charts of a report straight on the page, as vectors. */
final class ChartDrawer implements FSObjectDrawer {

  private final Map<String, Drawing> charts;

  ChartDrawer(Map<String, Drawing> charts) {
    this.charts = charts;
  }

  @Override
  public Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    Drawing chart = charts.get(element.getAttribute("data"));
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) width,
        (float) height,
        graphics -> {
          graphics.scale(
              width / dotsPerPixel / chart.width(), height / dotsPerPixel / chart.height());
          chart.draw(graphics);
        });
    return Map.of();
  }
}
