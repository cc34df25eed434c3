package nl.migratiestaat.audit;

import java.util.List;
import java.util.stream.Stream;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.numbers.NumberRules;
import nl.migratiestaat.audit.texts.Explained;
import nl.migratiestaat.audit.texts.TextRules;
import nl.migratiestaat.dataset.Thresholds;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.text.Texts;

/**
 * Looks at an edition for what cannot be true, what could identify a person, and what is missing.
 */
public final class Audit {

  private Audit() {}

  /**
   * Everything found in the numbers and the texts of an edition, by kind and place.
   *
   * @param problems receives what cannot be read
   */
  public static List<Finding> run(
      Project project, Cells cells, Texts texts, Thresholds thresholds, Problems problems) {
    return Stream.concat(
            NumberRules.of(cells, thresholds, new Explained(texts)).stream(),
            TextRules.of(project, cells, texts, problems).stream())
        .flatMap(rule -> rule.findings().stream())
        .sorted()
        .toList();
  }
}
