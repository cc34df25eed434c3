package nl.migratiestaat.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.calculation.Rounding;

/**
 * What the codebook says about a row, a column or a whole figure. A column's trait goes before its
 * row's, a row's before the figure's.
 *
 * @param kind what is measured
 * @param decimals decimals of a computed number
 * @param rounding deviates from the source's rule
 * @param group heads above it, outermost first
 * @param totalOf names of the series it is the sum of
 * @param partOf name of the series it is a part of ("waarvan"), with which its neighbours overlap
 * @param differenceOf the two series it is the difference of
 * @param carries names of the series that, added to this one (or taken away: {@code -naam}), make
 *     its value in the next row: a balance that is carried forward
 * @param share the series whose percentage it is
 * @param sameAs name of a series or fact that is the same quantity
 * @param sameAsBy the same for one member of the other axis each: of a row by column key, of a
 *     column by row key
 * @param negative word printed after a negative value
 * @param change whether its change with the previous period is printed
 * @param footnote printed under the figure
 * @param strong whether it is set in semi-bold
 */
public record Traits(
    Optional<ValueKind> kind,
    Optional<Integer> decimals,
    Optional<Rounding> rounding,
    List<String> group,
    List<String> totalOf,
    Optional<String> partOf,
    List<String> differenceOf,
    List<String> carries,
    Optional<ShareOf> share,
    List<String> sameAs,
    Map<String, String> sameAsBy,
    Optional<String> negative,
    Optional<Boolean> change,
    Optional<String> footnote,
    boolean strong) {

  /** A percentage: of which part in which whole; the part may be no series of the dataset. */
  public record ShareOf(Optional<String> part, String whole) {}

  /**
   * Whether it is the total of others in its figure; a balance, from which some are taken away, is
   * none, and neither is the sum of series of another figure.
   */
  public boolean isSum() {
    return !totalOf.isEmpty()
        && totalOf.stream().noneMatch(term -> term.startsWith("-") || term.contains("."));
  }

  public static final Traits NONE =
      new Traits(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);
}
