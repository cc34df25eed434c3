package nl.migratiestaat.text.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.text.tree.Call;
import nl.migratiestaat.text.tree.Spot;
import nl.migratiestaat.text.tree.TypedText;

/**
 * A text as FreeMarker reads it: as it was typed, but every call is told where it stands.
 *
 * @param typed the text as it was typed
 * @param source what FreeMarker reads
 * @param literals the texts between quotation marks, by the offset at which their call begins
 * @param steps where source and file part, in order
 */
public record Script(
    TypedText typed, String source, Map<Integer, List<Call.Literal>> literals, List<Step> steps) {

  /** From here on a character of the source is the one in the file that is as far from there. */
  public record Step(int source, int file) {}

  public Script {
    steps = List.copyOf(steps);
  }

  /** Where FreeMarker's line and column were typed, both from 1. */
  public Place place(int line, int column) {
    int offset = 0;
    for (int before = 1; before < line; before++) {
      int end = source.indexOf('\n', offset);
      offset = end < 0 ? source.length() : end + 1;
    }
    return typed.place(offset(Math.min(source.length(), offset + Math.max(0, column - 1))));
  }

  private int offset(int index) {
    Step step = steps.get(0);
    int limit = typed.text().length();
    for (Step one : steps) {
      if (one.source() > index) {
        limit = one.file();
        break;
      }
      step = one;
    }
    return Math.min(step.file() + index - step.source(), limit);
  }

  /** A call that begins at an offset in the file. */
  public Call call(String name, List<String> arguments, int offset) {
    List<Call.Literal> own = literals.getOrDefault(offset, new ArrayList<>());
    return new Call(name, arguments, new Spot(typed, offset), own);
  }
}
