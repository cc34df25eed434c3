package nl.migratiestaat.chart.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Breaks a label into lines that fit: between words, else after a hyphen or a slash, else inside a
 * word. Nothing of a label is ever left out.
 */
public final class Wrapping {

  private static final Pattern BREAK = Pattern.compile("(?<= )|(?<=[\\p{L}\\p{N}][-/])(?=\\p{L})");

  private final ToDoubleFunction<String> width;
  private final double room;

  Wrapping(ToDoubleFunction<String> width, double room) {
    this.width = width;
    this.room = room;
  }

  List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces(text)) {
      if (!line.isEmpty() && !fits((line + piece).stripTrailing())) {
        lines.add(line.stripTrailing());
        line = "";
      }
      line += piece;
      while (!fits(line.stripTrailing()) && line.length() > 1) {
        int end = longestStart(line);
        lines.add(line.substring(0, end) + "-");
        line = line.substring(end);
      }
    }
    lines.add(line.stripTrailing());
    return List.copyOf(lines);
  }

  private boolean fits(String line) {
    return width.applyAsDouble(line) <= room;
  }

  private int longestStart(String word) {
    int end = word.length() - 1;
    while (end > 1 && !fits(word.substring(0, end) + "-")) {
      end--;
    }
    return end;
  }

  /** The parts of a text that stay together, each with the break that follows it. */
  public static List<String> pieces(String text) {
    return List.of(BREAK.split(text));
  }
}
