package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.dataset.SeriesId;

/**
 * What the commentary of an edition explains: a figure that has commentary under its own key, one
 * that the commentary names, and one that stands with others right above the same commentary.
 */
final class Explained implements Commented {

  private static final Set<String> NUMBERS =
      Set.of("waarde", "verschil", "procent", "ontwikkeling", "richting", "aandeel", "figuur");
  private static final Pattern KEY = Pattern.compile("(?m)^# +(\\S+) *$");

  /** Figures and commentary with nothing but white space between them. */
  private static final Pattern RUN =
      Pattern.compile("(?:<@(?:figuur|duiding)\\s+\"[^\"]*\"\\s*/>\\s*)+");

  private static final Pattern BLOCK = Pattern.compile("<@(figuur|duiding)\\s+\"([^\"]*)\"");

  private final Set<String> keys = new HashSet<>();
  private final Set<String> figures = new HashSet<>();

  Explained(Texts texts) {
    for (Text text : texts.commentary()) {
      Matcher key = KEY.matcher(text.file().text());
      while (key.find()) {
        keys.add(key.group(1));
      }
      text.calls().stream()
          .filter(call -> NUMBERS.contains(call.name()))
          .forEach(call -> figures.add(call.first().split("\\.", 2)[0]));
    }
    figures.addAll(keys);
    for (Text text : texts.templates()) {
      RUN.matcher(text.file().text()).results().forEach(run -> explained(run.group()));
    }
  }

  private void explained(String run) {
    List<String> shown = new ArrayList<>();
    boolean commented = false;
    Matcher block = BLOCK.matcher(run);
    while (block.find()) {
      if (block.group(1).equals("figuur")) {
        shown.add(block.group(2));
      } else {
        commented |= keys.contains(block.group(2));
      }
    }
    if (commented) {
      figures.addAll(shown);
    }
  }

  @Override
  public boolean explains(SeriesId series) {
    return figures.contains(series.figure());
  }
}
