package nl.migratiestaat.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.calculation.Rounding;
import nl.migratiestaat.input.Prose;

/**
 * What the codebook says about a row, a column or a whole figure. A column's trait goes before its
 * row's, a row's before the figure's.
 *
 * @param kind what is measured
 * @param rounding deviates from the source's rule
 * @param role what it is among the others of a list
 * @param relations how it hangs together with other series
 * @param look how it is printed
 */
public record Traits(
    Optional<ValueKind> kind,
    Optional<Rounding> rounding,
    Optional<Role> role,
    Relations relations,
    Look look) {

  /**
   * How a series hangs together with others.
   *
   * @param totalOf names of the series it is the sum of
   * @param partOf name of the series it is a part of ("waarvan"), with which its neighbours overlap
   * @param differenceOf the two series it is the difference of
   * @param carries names of the series that, added to this one (or taken away: {@code -naam}), make
   *     its value in the next row: a balance that is carried forward
   * @param share the series whose percentage it is
   * @param sameAs name of a series or fact that is the same quantity
   * @param sameAsBy the same for one member of the other axis each: of a row by column key, of a
   *     column by row key
   */
  public record Relations(
      List<String> totalOf,
      Optional<String> partOf,
      List<String> differenceOf,
      List<String> carries,
      Optional<ShareOf> share,
      List<String> sameAs,
      Map<String, String> sameAsBy) {

    static final Relations NONE =
        new Relations(
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Map.of());
  }

  /**
   * How a row, a column or a figure is printed.
   *
   * @param group heads above it, outermost first
   * @param negative word printed after a negative value
   * @param change whether its change with the previous period is printed
   * @param footnote printed under the figure
   * @param strong whether it is set in semi-bold
   */
  public record Look(
      List<String> group,
      Optional<String> negative,
      Optional<Boolean> change,
      Optional<Prose> footnote,
      boolean strong) {

    static final Look PLAIN =
        new Look(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /** A percentage: of which part in which whole; the part may be no series of the dataset. */
  public record ShareOf(Optional<String> part, String whole) {}

  /** Nothing is said of it. */
  public static final Traits NONE =
      new Traits(Optional.empty(), Optional.empty(), Optional.empty(), Relations.NONE, Look.PLAIN);

  /**
   * Whether it is the total of others in its figure; a balance, from which some are taken away, is
   * none, and neither is the sum of series of another figure.
   */
  public boolean isSum() {
    return !relations.totalOf().isEmpty()
        && relations.totalOf().stream()
            .noneMatch(term -> term.startsWith("-") || term.contains("."));
  }

  /** See {@link Relations}. */
  public List<String> totalOf() {
    return relations.totalOf();
  }

  /** See {@link Relations}. */
  public Optional<String> partOf() {
    return relations.partOf();
  }

  /** See {@link Relations}. */
  public List<String> differenceOf() {
    return relations.differenceOf();
  }

  /** See {@link Relations}. */
  public List<String> carries() {
    return relations.carries();
  }

  /** See {@link Relations}. */
  public Optional<ShareOf> share() {
    return relations.share();
  }

  /** See {@link Relations}. */
  public List<String> sameAs() {
    return relations.sameAs();
  }

  /** See {@link Relations}. */
  public Map<String, String> sameAsBy() {
    return relations.sameAsBy();
  }
}
