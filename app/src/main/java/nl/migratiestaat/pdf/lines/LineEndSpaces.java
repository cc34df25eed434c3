package nl.migratiestaat.pdf.lines;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts back the space between two words where a line ends. The engine drops it in text that is
 * aligned to the right and after an element, and the words would be read as one.
 */
public final class LineEndSpaces {

  private static final String SPACE = " ";

  private final Set<Box> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private LineEndSpaces() {}

  /**
   * Restores them in a page that is laid out and not yet drawn. Nothing moves: a space is added at
   * the end of a line.
   *
   * @param root that of the page
   */
  public static void restore(Box root) {
    new LineEndSpaces().mendLayer(root.getLayer());
  }

  private void mendLayer(Layer layer) {
    mendBox(layer.getMaster());
    layer.getFloats().forEach(this::mendBox);
    layer.getChildren().forEach(this::mendLayer);
  }

  private void mendBox(Box box) {
    if (!seen.add(box)) {
      return;
    }
    List<InlineText> previous = List.of();
    for (Box child : box.getChildren()) {
      if (child instanceof LineBox line) {
        List<InlineText> texts = texts(line).filter(text -> !text.isEmpty()).toList();
        if (!previous.isEmpty() && !texts.isEmpty()) {
          join(previous.get(previous.size() - 1), texts.get(0));
        }
        previous = texts.isEmpty() ? previous : texts;
      }
    }
    if (box instanceof LineBox line) {
      line.getNonFlowContent().forEach(this::mendBox);
    }
    children(box).filter(Box.class::isInstance).map(Box.class::cast).forEach(this::mendBox);
  }

  private static void join(InlineText last, InlineText first) {
    String shown = last.getSubstring();
    boolean dropped =
        isSpace(last.getMasterText(), last.getEnd())
            || first.isTrimmedLeadingSpace()
            || isSpace(first.getMasterText(), first.getStart() - 1);
    if (dropped && !shown.endsWith(SPACE) && !last.isEndsOnSoftHyphen()) {
      last.setMasterText(shown + SPACE);
      last.setSubstring(0, shown.length() + 1);
    }
  }

  private static boolean isSpace(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) == ' ';
  }

  /** The texts on a line, in order. */
  private static Stream<InlineText> texts(Box box) {
    return children(box)
        .flatMap(
            child ->
                child instanceof InlineText text
                    ? Stream.of(text)
                    : child instanceof Box inner ? texts(inner) : Stream.empty());
  }

  /** The boxes and texts directly in a box. */
  private static Stream<Object> children(Box box) {
    return box instanceof InlineLayoutBox inline
        ? inline.getInlineChildren().stream()
        : box.getChildren().stream().map(child -> child);
  }
}
