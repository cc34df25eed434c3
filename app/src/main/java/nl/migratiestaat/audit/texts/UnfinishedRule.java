package nl.migratiestaat.audit.texts;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.text.Texts;

/** D503: “PM” left in a text; in a final edition an error. */
final class UnfinishedRule implements Rule {

  /** What editors write where something is still to come. */
  static final String MARK = "PM";

  private static final Pattern UNFINISHED = Pattern.compile("\\b" + MARK + "\\b");

  private final Texts texts;
  private final boolean isFinal;

  UnfinishedRule(Texts texts, boolean isFinal) {
    this.texts = texts;
    this.isFinal = isFinal;
  }

  @Override
  public List<Finding> findings() {
    return texts
        .sentences()
        .flatMap(
            sentence ->
                UNFINISHED
                    .matcher(sentence.words())
                    .results()
                    .map(MatchResult::start)
                    .map(
                        start ->
                            Finding.of(
                                "D503",
                                isFinal ? Severity.ERROR : Severity.WARNING,
                                sentence.place(start),
                                "in de tekst staat nog “%s”".formatted(MARK),
                                "vul de tekst aan")))
        .toList();
  }
}
