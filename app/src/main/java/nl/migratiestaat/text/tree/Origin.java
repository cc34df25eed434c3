package nl.migratiestaat.text.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the characters of a text come from. A text that FreeMarker made is put together of
 * stretches that were typed one after another; each says in which file and where it begins.
 */
public final class Origin {

  private record Stretch(int start, TypedText typed, int offset) {}

  private final List<Stretch> stretches = new ArrayList<>();

  /** What follows from an index on was typed in a file from an offset on. */
  public void add(int start, TypedText typed, int offset) {
    stretches.add(new Stretch(start, typed, offset));
  }

  /** Where the character with an index was typed. */
  public Spot spot(int index) {
    int low = 0;
    int high = stretches.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (stretches.get(middle).start() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Stretch stretch = stretches.get(low);
    int offset = stretch.offset() + Math.max(0, index - stretch.start());
    return new Spot(stretch.typed(), Math.min(offset, stretch.typed().text().length()));
  }
}
