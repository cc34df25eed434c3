package nl.migratiestaat.audit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.migratiestaat.input.Suggestion;

/** D504: commentary under a key that no template asks for, such as a figure that is gone. */
final class CommentaryRule implements Rule {

  private static final Pattern ASKED = Pattern.compile("<@duiding\\s+\"([^\"]*)\"");
  private static final Pattern KEY = Pattern.compile("(?m)^# +(\\S+) *$");

  private final Texts texts;

  CommentaryRule(Texts texts) {
    this.texts = texts;
  }

  @Override
  public List<Finding> findings() {
    Set<String> asked = new TreeSet<>();
    for (Text text : texts.templates()) {
      Matcher matcher = ASKED.matcher(text.file().text());
      while (matcher.find()) {
        asked.add(matcher.group(1));
      }
    }
    return texts.commentary().stream().flatMap(text -> unasked(text, asked)).toList();
  }

  private static Stream<Finding> unasked(Text text, Set<String> asked) {
    return KEY.matcher(text.file().text())
        .results()
        .filter(key -> !asked.contains(key.group(1)))
        .map(
            key -> {
              String guess = Suggestion.of(key.group(1), asked);
              return Finding.of(
                  "D504",
                  Severity.WARNING,
                  text.place(key.start(1)),
                  "geen hoofdstuk vraagt om de duiding “%s”; zij wordt niet gedrukt"
                      .formatted(key.group(1)),
                  guess.isEmpty()
                      ? "zet in het hoofdstuk <@duiding \"%s\"/>, of verwijder de tekst"
                          .formatted(key.group(1))
                      : guess);
            });
  }
}
