package nl.migratiestaat.process;

import java.util.List;
import nl.migratiestaat.chart.canvas.Lettering;
import nl.migratiestaat.chart.canvas.Palette;
import nl.migratiestaat.chart.canvas.TextStyle;
import nl.migratiestaat.chart.canvas.Wrapping;
import nl.migratiestaat.process.ProcessDescription.Step;
import nl.migratiestaat.process.ProcessDescription.StepKind;

/**
 * The type of a process diagram at one size, and what a box needs in it.
 *
 * @param size of the text in the boxes, in points
 */
record BoxStyle(Lettering lettering, double size) {

  static final double SIDE = 5;
  private static final double ABOVE = 3.2;
  private static final double BELOW = 3.6;
  private static final double ANSWER_SIDE = 3;
  private static final double ANSWER_ABOVE = 1.6;

  TextStyle text() {
    return TextStyle.PLAIN.at(size);
  }

  TextStyle number() {
    return TextStyle.STRONG.at(size).in(Palette.MUTED);
  }

  TextStyle answer() {
    return TextStyle.STRONG.at(size - 0.4);
  }

  TextStyle head() {
    return TextStyle.STRONG.at(size + 0.6).in(Palette.CURRENT);
  }

  /** What a box says: its number and its text. */
  static String words(Step step) {
    return step.number() + "\u00a0\u00a0" + step.text();
  }

  List<String> lines(Step step, double width) {
    return lettering.wrap(words(step), text(), width - 2 * SIDE);
  }

  /** The height of a box of a width. */
  double height(Step step, double width) {
    return textHeight(step, width) + answersHeight(step, width);
  }

  double textHeight(Step step, double width) {
    return ABOVE + lines(step, width).size() * text().leading() + BELOW;
  }

  /** The first baseline, from the top of a box. */
  double firstBaseline() {
    return ABOVE + text().leading() * 0.78;
  }

  /** The height of the strip with the answers; zero for a box without. */
  double answersHeight(Step step, double width) {
    if (step.kind() != StepKind.DECISION) {
      return 0;
    }
    List<Double> widths = answerWidths(step, width);
    int lines = 1;
    for (int i = 0; i < widths.size(); i++) {
      lines = Math.max(lines, answerLines(step, i, widths.get(i)).size());
    }
    return lines * answer().leading() + 2 * ANSWER_ABOVE;
  }

  List<String> answerLines(Step step, int answer, double width) {
    String words = step.ways().get(answer).answer().orElse("");
    return lettering.wrap(words, answer(), width - 2 * ANSWER_SIDE);
  }

  /** The answers share the width of their box by the room that each needs. */
  List<Double> answerWidths(Step step, double width) {
    List<Double> least =
        step.ways().stream().map(way -> leastWidth(way.answer().orElse(""), answer())).toList();
    double needed = least.stream().mapToDouble(one -> one + 2 * ANSWER_SIDE).sum();
    double spare = (width - needed) / Math.max(1, least.size());
    return least.stream().map(one -> one + 2 * ANSWER_SIDE + spare).toList();
  }

  /** The least width in which no word of a box has to be broken. */
  double leastWidth(Step step) {
    double text = leastWidth(words(step), text()) + 2 * SIDE;
    double answers =
        step.ways().stream()
            .mapToDouble(
                way ->
                    way.answer()
                        .map(one -> leastWidth(one, answer()) + 2 * ANSWER_SIDE)
                        .orElse(0.0))
            .sum();
    return Math.ceil(Math.max(text, answers));
  }

  double leastWidth(String words, TextStyle style) {
    return Wrapping.pieces(words).stream()
        .mapToDouble(piece -> lettering.width(piece.stripTrailing(), style))
        .max()
        .orElse(0);
  }
}
