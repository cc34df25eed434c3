package nl.migratiestaat.chart.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import nl.migratiestaat.chart.SvgSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageDrawingTest {

  @TempDir private Path folder;

  @Test
  void a_picture_is_no_larger_than_its_limits_and_says_what_it_is() throws IOException {
    Path file = folder.resolve("logo.png");
    ImageIO.write(new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    ImageDrawing logo = ImageDrawing.of(file, 72, 72, "Recht & orde");
    assertThat(logo.width()).isEqualTo(72);
    assertThat(logo.height()).isEqualTo(36);
    assertThat(SvgSource.of(logo))
        .startsWith("<svg height=\"36.0pt\" role=\"img\" viewBox=\"0 0 600 300\" width=\"72.0pt\"")
        .contains("<title>Recht &amp; orde</title>")
        .containsPattern("<image height=\"100%\" href=\"data:image/png;base64,[A-Za-z0-9+/=]+\"");
  }

  @Test
  void a_file_that_is_no_picture_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("logo.png"), "geen plaatje");
    assertThatIOException()
        .isThrownBy(() -> ImageDrawing.of(file, 72, 72, ""))
        .withMessageStartingWith("not a picture");
  }
}
