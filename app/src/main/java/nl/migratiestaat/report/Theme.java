package nl.migratiestaat.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.migratiestaat.chart.canvas.Drawing;
import nl.migratiestaat.chart.canvas.ImageDrawing;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.ProjectFile;

/**
 * The house style of who publishes: fonts, a logo and rules of style from {@code templates/theme}.
 * What is not there is neutral.
 */
public final class Theme {

  /** The key of the logo among a report's drawings. */
  static final String LOGO = "logo";

  private static final double LOGO_WIDTH = 227;
  private static final double LOGO_HEIGHT = 113;
  private static final String FOLDER = "templates/theme/";

  /** The weights of the page's type. */
  public enum Face {
    LIGHT("light", "Lato-Light"),
    REGULAR("regular", "Lato-Regular"),
    ITALIC("italic", "Lato-Italic"),
    SEMIBOLD("semibold", "Lato-Semibold");

    private final String own;
    private final String neutral;

    Face(String own, String neutral) {
      this.own = own;
      this.neutral = neutral;
    }
  }

  private final Project project;

  public Theme(Project project) {
    this.project = project;
  }

  /** The TTF file of a weight. */
  public Path font(Face face) {
    return project
        .path(FOLDER + "fonts/" + face.own + ".ttf")
        .orElseGet(() -> project.root().resolve("templates/fonts/" + face.neutral + ".ttf"));
  }

  /** The picture on the cover. */
  private Optional<Path> logo() {
    return project.path(FOLDER + "logo.png");
  }

  /** The logo as it is drawn; empty when there is none or it cannot be read. */
  Optional<Drawing> drawnLogo(String alternative, Problems problems) {
    Optional<Path> file = logo();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ImageDrawing.of(file.get(), LOGO_WIDTH, LOGO_HEIGHT, alternative));
    } catch (IOException e) {
      problems.add(
          new Place(FOLDER + "logo.png", 1, 1), "het logo is niet te lezen", "gebruik een PNG");
      return Optional.empty();
    }
  }

  /** Methodology that come after the program's own. */
  String css(Problems problems) {
    return project.read(FOLDER + "theme.css", problems).map(ProjectFile::text).orElse("");
  }
}
