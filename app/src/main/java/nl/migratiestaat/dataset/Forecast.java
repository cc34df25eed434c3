package nl.migratiestaat.dataset;

import java.time.LocalDate;
import java.util.Optional;
import nl.migratiestaat.input.Place;

/**
 * What was forecast for a reporting year.
 *
 * @param key its name
 * @param place where it stands
 * @param label as printed
 * @param unit what is counted
 * @param date the period or the day it is about, as printed
 * @param scenarios what was thought possible; empty when one number was given
 * @param mostLikely what was thought most likely, or the only number that was given
 * @param source who published it
 * @param published the day of publication
 * @param reference the parliamentary paper that states it
 * @param definition what it counts
 * @param outcome the series, or the fact ({@code feit:naam}), that it is set against
 * @param difference where the outcome counts something else
 */
public record Forecast(
    String key,
    Place place,
    String label,
    String unit,
    String date,
    Optional<Scenarios> scenarios,
    Optional<Long> mostLikely,
    String source,
    LocalDate published,
    Optional<Paper> reference,
    String definition,
    Outcome outcome,
    Optional<String> difference) {

  /**
   * The scenarios of a forecast.
   *
   * @param middle empty when there are only two
   */
  public record Scenarios(long low, Optional<Long> middle, long high) {}

  /**
   * A parliamentary paper by its identifier.
   *
   * @param session session year: 2022-2023
   */
  public record Paper(String identifier, Optional<String> session, Place place) {}

  /** The written name of the outcome. */
  public record Outcome(String name, Place place) {

    /** The key of the fact that it names; empty for a series. */
    public Optional<String> fact() {
      return Fact.keyIn(name);
    }
  }
}
