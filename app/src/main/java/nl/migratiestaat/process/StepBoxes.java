package nl.migratiestaat.process;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import nl.migratiestaat.chart.canvas.Anchor;
import nl.migratiestaat.chart.canvas.Palette;
import nl.migratiestaat.chart.canvas.Strokes;
import nl.migratiestaat.chart.canvas.TextStyle;
import nl.migratiestaat.process.ProcessDescription.Step;
import nl.migratiestaat.process.ProcessDescription.StepKind;

/** Draws the steps of a process: a box with a number and a text, and the answers of a question. */
final class StepBoxes {

  private static final double ROUND = 3;
  private static final Color QUESTION = new Color(0xd9e4ef);
  private static final Color EDGE = new Color(0x7797b8);

  private final Layout layout;
  private final BoxStyle style;

  StepBoxes(Layout layout, BoxStyle style) {
    this.layout = layout;
    this.style = style;
  }

  void draw(Graphics2D g, Step step) {
    Rectangle2D box = layout.box(step.number());
    boolean ground = step.kind() == StepKind.START;
    double round = step.kind() == StepKind.START || step.kind() == StepKind.END ? 14 : ROUND;
    Color fill =
        switch (step.kind()) {
          case START -> Palette.CURRENT;
          case DECISION -> QUESTION;
          case STEP, END -> Palette.PAPER;
        };
    RoundRectangle2D shape =
        new RoundRectangle2D.Double(
            box.getX(), box.getY(), box.getWidth(), box.getHeight(), round, round);
    g.setPaint(fill);
    g.fill(shape);
    g.setPaint(step.kind() == StepKind.END ? Palette.CURRENT : EDGE);
    g.setStroke(Strokes.flat(step.kind() == StepKind.END ? 1.4 : 0.7));
    g.draw(shape);
    text(g, step, box, ground ? Palette.PAPER : Palette.INK, ground);
    if (step.kind() == StepKind.DECISION) {
      answers(g, step, box);
    }
  }

  private void text(Graphics2D g, Step step, Rectangle2D box, Color colour, boolean ground) {
    TextStyle text = style.text().in(colour);
    double y = box.getY() + style.firstBaseline();
    double x = box.getX() + BoxStyle.SIDE;
    boolean first = true;
    for (String line : style.lines(step, box.getWidth())) {
      if (first) {
        String number = String.valueOf(step.number());
        TextStyle numbers = ground ? style.number().in(colour) : style.number();
        style.lettering().draw(g, number, numbers, x, y, Anchor.START);
        String rest = line.substring(Math.min(line.length(), number.length()));
        double after = x + style.lettering().width(number, style.number());
        style.lettering().draw(g, rest, text, after, y, Anchor.START);
      } else {
        style.lettering().draw(g, line, text, x, y, Anchor.START);
      }
      first = false;
      y += text.leading();
    }
  }

  /** The answers stand at the foot of their question, each above the arrow that leaves from it. */
  private void answers(Graphics2D g, Step step, Rectangle2D box) {
    List<Double> widths = style.answerWidths(step, box.getWidth());
    double height = style.answersHeight(step, box.getWidth());
    double top = box.getMaxY() - height;
    g.setPaint(EDGE);
    g.setStroke(Strokes.flat(0.5));
    g.draw(new Line2D.Double(box.getX(), top, box.getMaxX(), top));
    double x = box.getX();
    for (int answer : layout.answers(step)) {
      double width = widths.get(answer);
      if (x > box.getX() + 1) {
        g.setPaint(EDGE);
        g.draw(new Line2D.Double(x, top, x, box.getMaxY()));
      }
      style
          .lettering()
          .drawBlock(
              g,
              style.answerLines(step, answer, width),
              style.answer(),
              x + width / 2,
              top + height / 2,
              Anchor.MIDDLE);
      x += width;
    }
  }
}
