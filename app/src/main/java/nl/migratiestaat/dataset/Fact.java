package nl.migratiestaat.dataset;

import java.util.List;
import java.util.Optional;

/**
 * A number of the year that no figure holds.
 *
 * @param key its name
 * @param observation its value
 * @param scale printed behind it: duizend, miljoen, miljard
 * @param unit what it counts
 * @param statement who says so
 * @param relations what else says the same
 */
public record Fact(
    String key,
    Observation observation,
    Optional<String> scale,
    String unit,
    Statement statement,
    Relations relations) {

  /**
   * Who states a fact.
   *
   * @param source where it comes from: a source's key, or words
   * @param date reference date
   * @param reference document that states it
   */
  public record Statement(String source, Optional<String> date, Optional<String> reference) {}

  /**
   * How a fact hangs together with the figures.
   *
   * @param sameAs the series or fact that is the same quantity
   * @param share of which whole it is the percentage
   * @param changeOf series whose change it is
   */
  public record Relations(
      List<String> sameAs, Optional<Traits.ShareOf> share, Optional<String> changeOf) {

    static final Relations NONE = new Relations(List.of(), Optional.empty(), Optional.empty());
  }

  private static final String PREFIX = "feit:";

  /** The name of a fact where a series could stand too: {@code feit:naam}. */
  public static String name(String key) {
    return PREFIX + key;
  }

  /** The key in the name of a fact; empty for the name of a series. */
  public static Optional<String> keyIn(String name) {
    return name.startsWith(PREFIX)
        ? Optional.of(name.substring(PREFIX.length()))
        : Optional.empty();
  }

  /** See {@link Statement}. */
  public String source() {
    return statement.source();
  }

  /** See {@link Relations}. */
  public List<String> sameAs() {
    return relations.sameAs();
  }

  /** See {@link Relations}. */
  public Optional<Traits.ShareOf> share() {
    return relations.share();
  }

  /** See {@link Relations}. */
  public Optional<String> changeOf() {
    return relations.changeOf();
  }
}
