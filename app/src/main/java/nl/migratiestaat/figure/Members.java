package nl.migratiestaat.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.migratiestaat.dataset.Axis;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.FigureValues;
import nl.migratiestaat.dataset.Role;
import nl.migratiestaat.dataset.SeriesId;

/** Which rows and columns of a figure are printed, and in which order. */
public final class Members {

  /** What stands last in a category list, whatever its size. */
  private static final Set<Role> LAST = Set.of(Role.REST, Role.TOTAL);

  /** Rows that are no member of what is ranked. */
  private static final Set<Role> UNRANKED = Set.of(Role.REST, Role.TOTAL, Role.AVERAGE);

  private final Cells cells;

  public Members(Cells cells) {
    this.cells = cells;
  }

  /** The row keys in printing order; one empty key when the figure has no rows. */
  public List<String> rows(FigureDefinition figure) {
    List<String> rows = present(figure, figure.rows(), FigureValues.Typed::rows);
    boolean ranked =
        figure.rows().list().isPresent()
            && !figure.isTable()
            && figure.arrangement().show() != FigureDefinition.Show.LINES;
    return ranked ? ranked(figure, rows) : rows;
  }

  /** The column keys in printing order; one empty key for the anonymous column. */
  public List<String> columns(FigureDefinition figure) {
    return present(figure, figure.columns(), FigureValues.Typed::columns);
  }

  private static boolean isAny(Set<Role> roles, Axis axis, String key) {
    return axis.role(key).filter(roles::contains).isPresent();
  }

  private List<String> present(
      FigureDefinition figure, Axis axis, Function<FigureValues.Typed, List<String>> typed) {
    if (axis.isAbsent()) {
      return List.of("");
    }
    if (axis.list().isEmpty()) {
      return axis.keys();
    }
    Set<String> keys = new LinkedHashSet<>();
    List<Integer> years = new ArrayList<>(cells.periods(figure));
    java.util.Collections.reverse(years);
    for (int year : years) {
      cells
          .dataset()
          .values(figure.key(), year)
          .map(found -> typed.apply(found.typed()))
          .ifPresent(keys::addAll);
    }
    List<String> sorted = new ArrayList<>(keys);
    sorted.sort(Comparator.comparing(key -> isAny(LAST, axis, key)));
    return sorted;
  }

  /** Sorted by the newest value, largest first; in the order typed when one is not known. */
  private List<String> ranked(FigureDefinition figure, List<String> rows) {
    List<Integer> years = cells.periods(figure);
    int newest = years.get(years.size() - 1);
    Predicate<String> last = row -> isAny(LAST, figure.rows(), row);
    List<String> first = new ArrayList<>(rows.stream().filter(last.negate()).toList());
    if (first.stream().allMatch(row -> size(figure, row, newest).isPresent())) {
      first.sort(
          Comparator.comparingDouble((String row) -> -size(figure, row, newest).orElseThrow()));
    }
    rows.stream().filter(last).forEach(first::add);
    return first;
  }

  /** The value by which a row is ranked: its first; of a stack the total, else its known parts. */
  private OptionalDouble size(FigureDefinition figure, String row, int year) {
    List<String> columns = columns(figure);
    Function<String, OptionalDouble> value =
        column -> cells.value(new SeriesId(figure.key(), row, column), year).drawn();
    if (columns.isEmpty() || figure.arrangement().show() != FigureDefinition.Show.STACKED) {
      return value.apply(columns.isEmpty() ? "" : columns.get(0));
    }
    Optional<String> total =
        columns.stream()
            .filter(column -> figure.columns().traits(column).isSum())
            .reduce((before, last) -> last);
    return total
        .map(value)
        .orElseGet(
            () ->
                OptionalDouble.of(
                    columns.stream().mapToDouble(column -> value.apply(column).orElse(0)).sum()));
  }

  /**
   * The series with rank n (from 1) in a figure: {@code nationaliteiten.#1}; empty when there is
   * none.
   */
  public Optional<SeriesId> ranked(FigureDefinition figure, int rank, String column) {
    List<String> rows =
        rows(figure).stream().filter(row -> !isAny(UNRANKED, figure.rows(), row)).toList();
    return rank < 1 || rank > rows.size()
        ? Optional.empty()
        : Optional.of(new SeriesId(figure.key(), rows.get(rank - 1), column));
  }
}
