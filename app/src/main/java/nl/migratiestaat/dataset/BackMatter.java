package nl.migratiestaat.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.Prose;

/**
 * What the appendices list.
 *
 * @param rulings the year's rulings, with their introduction
 * @param studies the year's studies, with their introduction
 * @param organisations in printing order
 * @param abbreviations what each stands for, in printing order
 * @param terms the glossary by key, in printing order
 */
public record BackMatter(
    Overview<Ruling> rulings,
    Overview<Study> studies,
    List<Organisation> organisations,
    Map<String, String> abbreviations,
    Map<String, Term> terms) {

  /** A list with a text before it, if there is one. */
  public record Overview<T>(Optional<Prose> introduction, List<T> items) {
    public Overview {
      items = List.copyOf(items);
    }
  }

  /**
   * A judgment.
   *
   * @param numbers case numbers, one at least; the same judgment may be given in several cases
   * @param link its address, when it does not follow from the number
   */
  public record Ruling(
      String court,
      LocalDate date,
      List<String> numbers,
      Optional<String> link,
      String title,
      Prose summary) {
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
      Prose summary) {}

  /** An organisation of the migration domain. */
  public record Organisation(String key, String name, Optional<String> link, Prose description) {}

  /**
   * A term of the glossary.
   *
   * @param key what {@code ${term("…")}} calls it
   */
  public record Term(String key, String term, Prose definition) {}

  /** What a project holds for the edition of a year; mistakes stand in problems. */
  public static BackMatter read(Project project, int year, Problems problems) {
    return new BackMatterReader(project, problems).read(year);
  }
}
