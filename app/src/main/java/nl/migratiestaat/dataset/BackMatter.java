package nl.migratiestaat.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;

/**
 * What the appendices list. Texts are Markdown.
 *
 * @param rulings the year's rulings, with their introduction
 * @param studies the year's studies, with their introduction
 * @param organisations in printing order
 * @param abbreviations what each stands for, in printing order
 * @param terms the glossary by key, in printing order
 * @param processes the process diagrams by key
 */
public record BackMatter(
    Overview<Ruling> rulings,
    Overview<Study> studies,
    List<Organisation> organisations,
    Map<String, String> abbreviations,
    Map<String, Term> terms,
    Map<String, ProcessDescription> processes) {

  /**
   * A list with a text before it.
   *
   * @param introduction may be empty
   */
  public record Overview<T>(String introduction, List<T> items) {
    public Overview {
      items = List.copyOf(items);
    }
  }

  /**
   * A judgment.
   *
   * @param numbers case numbers; the same judgment may be given in several cases
   * @param link its address, when it does not follow from the number
   */
  public record Ruling(
      String court,
      LocalDate date,
      List<String> numbers,
      Optional<String> link,
      String title,
      String summary) {
    public Ruling {
      numbers = List.copyOf(numbers);
    }
  }

  /** A report of research. */
  public record Study(
      String title,
      Optional<String> subtitle,
      String organisation,
      Optional<String> link,
      String summary) {}

  /** An organisation of the migration domain. */
  public record Organisation(String key, String name, Optional<String> link, String description) {}

  /**
   * A term of the glossary.
   *
   * @param key what {@code ${term("…")}} calls it
   */
  public record Term(String key, String term, String definition) {}

  /** What a project holds for the edition of a year; mistakes stand in problems. */
  public static BackMatter read(Project project, int year, Problems problems) {
    return new BackMatterReader(project, problems).read(year);
  }
}
