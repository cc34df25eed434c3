package nl.migratiestaat.audit;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.dataset.SeriesId;

/**
 * What the commentary of an edition explains: a figure that has commentary under its own key, or
 * one whose numbers or number are named in the commentary.
 */
final class Explained implements Commented {

  private static final Set<String> NUMBERS =
      Set.of("waarde", "verschil", "procent", "ontwikkeling", "richting", "aandeel", "figuur");
  private static final Pattern KEY = Pattern.compile("(?m)^# +(\\S+) *$");

  private final Set<String> figures = new HashSet<>();

  Explained(Texts texts) {
    for (Text text : texts.commentary()) {
      Matcher key = KEY.matcher(text.file().text());
      while (key.find()) {
        figures.add(key.group(1));
      }
      text.calls().stream()
          .filter(call -> NUMBERS.contains(call.name()))
          .forEach(call -> figures.add(call.first().split("\\.", 2)[0]));
    }
  }

  @Override
  public boolean explains(SeriesId series) {
    return figures.contains(series.figure());
  }
}
