package nl.migratiestaat.audit.texts;

import java.util.List;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.text.Texts;

/**
 * The rules that hold the sentences of an edition against its numbers. They read the same tree as
 * the report. They are careful: they speak only when a word stands right beside the number it
 * contradicts.
 */
public final class TextRules {

  private TextRules() {}

  /**
   * Every rule, ready to look at one edition.
   *
   * @param problems receives what cannot be read
   */
  public static List<Rule> of(Project project, Cells cells, Texts texts, Problems problems) {
    boolean isFinal = !cells.dataset().editions().get(cells.reportingYear()).isConcept();
    return List.of(
        new DirectionRule(texts, cells),
        new FractionRule(texts, cells),
        new DoubledRule(texts, cells),
        new BareNumberRule(texts),
        new AbbreviationRule(texts, project, problems),
        new TermRule(texts, project, problems),
        new CohortRule(texts, cells),
        new UnfinishedRule(texts, isFinal));
  }
}
