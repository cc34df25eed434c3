package nl.migratiestaat.dataset;

import java.time.LocalDate;
import java.util.Optional;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Prose;

/**
 * What was forecast for a reporting year.
 *
 * @param key its name
 * @param place where it stands
 * @param subject what it is about
 * @param numbers what was forecast
 * @param publication who forecast it
 * @param outcome what it is set against
 */
public record Forecast(
    String key,
    Place place,
    Subject subject,
    Numbers numbers,
    Publication publication,
    Outcome outcome) {

  /**
   * What a forecast is about.
   *
   * @param label as printed
   * @param unit what is counted
   * @param date the period or the day it is about, as printed
   * @param definition what it counts
   */
  public record Subject(String label, String unit, String date, Prose definition) {}

  /**
   * The numbers of a forecast, each with its place.
   *
   * @param scenarios what was thought possible; empty when one number was given
   * @param mostLikely what was thought most likely, or the only number that was given
   */
  public record Numbers(Optional<Scenarios> scenarios, Optional<Amount> mostLikely) {}

  /**
   * The scenarios of a forecast.
   *
   * @param middle empty when there are only two
   */
  public record Scenarios(Amount low, Optional<Amount> middle, Amount high) {}

  /** A number with its place. */
  public record Amount(long value, Place place) {}

  /**
   * Who forecast it.
   *
   * @param source who published it
   * @param date the day of publication
   * @param paper the parliamentary paper that states it
   * @param note an editor's remark, not printed
   */
  public record Publication(
      String source, LocalDate date, Optional<Paper> paper, Optional<String> note) {}

  /**
   * A parliamentary paper by its identifier.
   *
   * @param identifier file and number: {@code 19637/3100}
   * @param session session year: 2022-2023
   */
  public record Paper(String identifier, Optional<String> session, Place place) {

    /** As facts cite it: {@code 19637, nr. 3100}. */
    String citation() {
      return identifier.replace("/", ", nr. ");
    }
  }

  /**
   * What came true.
   *
   * @param name the series, or the fact ({@code feit:naam}), as written
   * @param place where it is written
   * @param difference where it counts something else than the forecast
   */
  public record Outcome(String name, Place place, Optional<Prose> difference) {

    /** The key of the fact that it names; empty for a series. */
    public Optional<String> fact() {
      return Fact.keyIn(name);
    }
  }

  /** See {@link Subject}. */
  public String label() {
    return subject.label();
  }

  /** See {@link Subject}. */
  public String unit() {
    return subject.unit();
  }

  /** See {@link Subject}. */
  public String date() {
    return subject.date();
  }

  /** See {@link Subject}. */
  public Prose definition() {
    return subject.definition();
  }

  /** See {@link Publication}. */
  public String source() {
    return publication.source();
  }

  /** See {@link Publication}. */
  public LocalDate published() {
    return publication.date();
  }

  /** See {@link Publication}. */
  public Optional<Paper> reference() {
    return publication.paper();
  }

  /** See {@link Outcome}. */
  public Optional<Prose> difference() {
    return outcome.difference();
  }
}
