package nl.migratiestaat.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.migratiestaat.chart.Charts;
import nl.migratiestaat.chart.SvgSource;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.Prose;
import nl.migratiestaat.process.ArrowRoutes.Route;
import nl.migratiestaat.process.ProcessDescription.Step;
import nl.migratiestaat.process.ProcessDescription.StepKind;
import nl.migratiestaat.process.ProcessDescription.Way;
import nl.migratiestaat.process.StepGrid.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProcessDrawingTest {

  private static final double WIDTH = 470;
  private static final double HEIGHT = 660;

  static Stream<ProcessDescription> processes() {
    Project project = Project.at(Path.of(System.getProperty("migratiestaat.project", ".")));
    return ProcessReader.read(project, new Problems()).values().stream();
  }

  @ParameterizedTest
  @MethodSource("processes")
  void a_process_fits_on_its_page_in_type_that_can_be_read(ProcessDescription process) {
    ProcessDrawing drawing = draw(process);
    assertThat(drawing.width()).isLessThanOrEqualTo(WIDTH + 1);
    assertThat(drawing.height()).isLessThanOrEqualTo(HEIGHT);
    Layout layout = ProcessDrawing.layout(process, Charts.fonts(), WIDTH, HEIGHT);
    assertThat(layout.style().size()).isGreaterThanOrEqualTo(7);
  }

  @ParameterizedTest
  @MethodSource("processes")
  void no_two_boxes_touch(ProcessDescription process) {
    Layout layout = ProcessDrawing.layout(process, Charts.fonts(), WIDTH, HEIGHT);
    for (Step one : process.steps()) {
      for (Step other : process.steps()) {
        if (one.number() < other.number()) {
          assertThat(layout.box(one.number()).intersects(layout.box(other.number())))
              .as("%s and %s", one, other)
              .isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("processes")
  void every_way_has_an_arrow_that_is_level_or_upright_and_passes_no_box(
      ProcessDescription process) {
    Layout layout = ProcessDrawing.layout(process, Charts.fonts(), WIDTH, HEIGHT);
    assertThat(layout.arrows())
        .hasSize(process.steps().stream().mapToInt(step -> step.ways().size()).sum());
    for (Route arrow : layout.arrows()) {
      List<Point2D> corners = layout.corners(arrow);
      for (int i = 1; i < corners.size(); i++) {
        Line2D part = new Line2D.Double(corners.get(i - 1), corners.get(i));
        assertThat(Math.abs(part.getX1() - part.getX2()) * Math.abs(part.getY1() - part.getY2()))
            .as("slope of %s", arrow)
            .isLessThan(0.01);
        for (Step step : process.steps()) {
          assertThat(part.intersects(inside(layout.box(step.number()))))
              .as("%s through %s", arrow, step)
              .isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("processes")
  void arrows_to_different_boxes_do_not_lie_on_each_other(ProcessDescription process) {
    Layout layout = ProcessDrawing.layout(process, Charts.fonts(), WIDTH, HEIGHT);
    for (Route one : layout.arrows()) {
      for (Route other : layout.arrows()) {
        if (one.link().to() != other.link().to() && one.link().from() != other.link().from()) {
          assertThat(shared(layout.corners(one), layout.corners(other)))
              .as("%s and %s", one, other)
              .isLessThan(1);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("processes")
  void its_svg_says_all_that_the_boxes_say(ProcessDescription process) {
    String svg = SvgSource.of(draw(process));
    for (Step step : process.steps()) {
      for (String word : step.text().split("[ -]", -1)) {
        assertThat(svg).contains(word);
      }
    }
    assertThat(svg).contains("Stroomschema: " + process.title());
  }

  @Test
  void a_way_back_does_not_push_its_target_down() {
    StepGrid grid =
        new StepGrid(
            process(
                step(1, "a", StepKind.START, way(2)),
                step(2, "a", StepKind.STEP, way(3)),
                step(3, "a", StepKind.DECISION, answer("ja", 4), answer("nee", 2)),
                step(4, "a", StepKind.END)));
    assertThat(grid.cell(2)).isEqualTo(new Cell(1, 0));
    assertThat(grid.cell(4)).isEqualTo(new Cell(3, 0));
  }

  @Test
  void a_step_that_another_actor_takes_over_stands_beside_the_one_before() {
    StepGrid grid =
        new StepGrid(process(step(1, "a", StepKind.START, way(2)), step(2, "b", StepKind.END)));
    assertThat(grid.cell(2)).isEqualTo(new Cell(0, 1));
  }

  private static ProcessDrawing draw(ProcessDescription process) {
    return ProcessDrawing.of(process, Charts.fonts(), WIDTH, HEIGHT);
  }

  private static Rectangle2D inside(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() + 0.5, box.getY() + 0.5, box.getWidth() - 1, box.getHeight() - 1);
  }

  /** The length along which two lines coincide. */
  private static double shared(List<Point2D> one, List<Point2D> other) {
    double shared = 0;
    for (int i = 1; i < one.size(); i++) {
      for (int j = 1; j < other.size(); j++) {
        shared += overlap(one.get(i - 1), one.get(i), other.get(j - 1), other.get(j));
      }
    }
    return shared;
  }

  private static double overlap(Point2D a, Point2D b, Point2D c, Point2D d) {
    boolean upright = near(a.getX(), b.getX()) && near(c.getX(), d.getX());
    boolean level = near(a.getY(), b.getY()) && near(c.getY(), d.getY());
    if (upright && near(a.getX(), c.getX())) {
      return length(a.getY(), b.getY(), c.getY(), d.getY());
    }
    if (level && near(a.getY(), c.getY())) {
      return length(a.getX(), b.getX(), c.getX(), d.getX());
    }
    return 0;
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) < 0.5;
  }

  private static double length(double a, double b, double c, double d) {
    double low = Math.max(Math.min(a, b), Math.min(c, d));
    double high = Math.min(Math.max(a, b), Math.max(c, d));
    return Math.max(0, high - low);
  }

  private static ProcessDescription process(Step... steps) {
    Prose introduction = new Prose("Een proef.", new Place("proef.yaml", 1, 1));
    return new ProcessDescription("proef", "Proef", introduction, actors("a", "b"), List.of(steps));
  }

  private static Map<String, String> actors(String one, String other) {
    Map<String, String> actors = new LinkedHashMap<>();
    actors.put(one, one);
    actors.put(other, other);
    return actors;
  }

  private static Step step(int number, String actor, StepKind kind, Way... ways) {
    return new Step(number, actor, kind, "Tekst", List.of(ways));
  }

  private static Way way(int to) {
    return new Way(Optional.empty(), to);
  }

  private static Way answer(String answer, int to) {
    return new Way(Optional.of(answer), to);
  }
}
