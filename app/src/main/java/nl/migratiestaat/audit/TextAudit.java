package nl.migratiestaat.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.Edition;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;

/**
 * Holds the sentences of an edition against its numbers. It reads the sources of the texts, not the
 * printed report, so that every finding has the place where an editor can mend it. It is careful:
 * it speaks only when a word stands right beside the number it contradicts.
 */
public final class TextAudit {

  private final Texts texts;
  private final Project project;
  private final Dataset dataset;
  private final int reportingYear;
  private final Problems problems;

  /**
   * Reads the texts of an edition.
   *
   * @param reportingYear the edition's reporting year
   * @param problems receives what cannot be read
   */
  public TextAudit(Project project, Dataset dataset, int reportingYear, Problems problems) {
    this.texts = new Texts(project, reportingYear, problems);
    this.project = project;
    this.dataset = dataset;
    this.reportingYear = reportingYear;
    this.problems = problems;
  }

  /** Which numbers the commentary explains, for {@link Audit#run}. */
  public Commented commented() {
    return new Explained(texts);
  }

  /** Everything found in the texts, by kind and place. */
  public List<Finding> findings() {
    Cells cells = new Cells(dataset, reportingYear);
    boolean isFinal =
        Optional.ofNullable(dataset.editions().get(reportingYear))
            .filter(edition -> edition.status() == Edition.Status.FINAL)
            .isPresent();
    return Stream.of(
            new DirectionRule(texts, cells),
            new FractionRule(texts, cells),
            new DoubledRule(texts, cells),
            new BareNumberRule(texts),
            new AbbreviationRule(texts, project, problems),
            new TermRule(texts, project, problems),
            new CohortRule(texts, cells),
            new UnfinishedRule(texts, isFinal),
            new CommentaryRule(texts))
        .flatMap(rule -> rule.findings().stream())
        .sorted()
        .toList();
  }
}
