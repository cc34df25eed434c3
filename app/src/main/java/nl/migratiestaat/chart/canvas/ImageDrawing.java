package nl.migratiestaat.chart.canvas;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A picture from a PNG file, such as a logo, at 300 pixels an inch and no larger than a limit. */
public final class ImageDrawing implements Drawing {

  private static final double POINTS_PER_PIXEL = 72.0 / 300;

  private final BufferedImage image;
  private final byte[] png;
  private final double scale;
  private final String alternative;

  private ImageDrawing(BufferedImage image, byte[] png, double scale, String alternative) {
    this.image = image;
    this.png = png;
    this.scale = scale;
    this.alternative = alternative;
  }

  /**
   * Reads a picture.
   *
   * @param alternative what it says, in words
   * @throws IOException if it cannot be read or is no picture
   */
  public static ImageDrawing of(Path file, double width, double height, String alternative)
      throws IOException {
    byte[] png = Files.readAllBytes(file);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    if (image == null) {
      throw new IOException("not a picture: " + file);
    }
    double largest = Math.min(width / image.getWidth(), height / image.getHeight());
    return new ImageDrawing(image, png, Math.min(POINTS_PER_PIXEL, largest), alternative);
  }

  @Override
  public double width() {
    return image.getWidth() * scale;
  }

  @Override
  public double height() {
    return image.getHeight() * scale;
  }

  @Override
  public void draw(Graphics2D graphics) {
    graphics.drawImage(image, AffineTransform.getScaleInstance(scale, scale), null);
  }

  @Override
  public Element svg(Document owner) {
    Element svg = owner.createElementNS(FlatSvg.NAMESPACE, "svg");
    svg.setAttribute("role", "img");
    svg.setAttribute("width", width() + "pt");
    svg.setAttribute("height", height() + "pt");
    svg.setAttribute("viewBox", "0 0 " + image.getWidth() + " " + image.getHeight());
    Element title = owner.createElementNS(FlatSvg.NAMESPACE, "title");
    title.appendChild(owner.createTextNode(alternative));
    svg.appendChild(title);
    Element picture = owner.createElementNS(FlatSvg.NAMESPACE, "image");
    picture.setAttribute("width", "100%");
    picture.setAttribute("height", "100%");
    picture.setAttribute(
        "href", "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
    svg.appendChild(picture);
    return svg;
  }

  @Override
  public String alternative() {
    return alternative;
  }
}
