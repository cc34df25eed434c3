package nl.migratiestaat.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.SeriesId;

/**
 * How far a figure reaches: its periods, rows and columns in printing order.
 *
 * @param left labels of what is left out because nothing of it is known
 */
record Extent(List<Integer> years, List<String> rows, List<String> columns, List<String> left) {

  /** More rows than this of which nothing is known are named under the figure instead. */
  private static final int MOST_UNKNOWN = 4;

  /** All of a figure. */
  static Extent whole(Cells cells, FigureDefinition figure) {
    Members members = new Members(cells);
    return new Extent(
        cells.periods(figure), members.rows(figure), members.columns(figure), List.of());
  }

  /** A figure without the periods and columns, and without many rows, of which nothing is known. */
  Extent known(Cells cells, FigureDefinition figure) {
    Predicate<SeriesId> somewhen =
        id -> years.stream().anyMatch(year -> cells.value(id, year).isKnown());
    List<Integer> knownYears =
        years.stream()
            .filter(year -> ids(figure).stream().anyMatch(id -> cells.value(id, year).isKnown()))
            .toList();
    List<String> knownRows =
        rows.stream()
            .filter(row -> columns.stream().map(c -> id(figure, row, c)).anyMatch(somewhen))
            .toList();
    List<String> knownColumns =
        columns.stream()
            .filter(column -> rows.stream().map(r -> id(figure, r, column)).anyMatch(somewhen))
            .toList();
    if (knownYears.isEmpty()) {
      return this;
    }
    boolean many = rows.size() - knownRows.size() > MOST_UNKNOWN;
    List<String> names = new ArrayList<>(left);
    rows.stream()
        .filter(row -> many && !knownRows.contains(row))
        .forEach(row -> names.add(figure.rows().label(row)));
    columns.stream()
        .filter(column -> !knownColumns.contains(column))
        .forEach(column -> names.add(figure.columns().label(column)));
    years.stream()
        .filter(year -> !knownYears.contains(year))
        .forEach(year -> names.add(Captions.period(figure, year)));
    return new Extent(knownYears, many ? knownRows : rows, knownColumns, names);
  }

  private List<SeriesId> ids(FigureDefinition figure) {
    return rows.stream()
        .flatMap(row -> columns.stream().map(column -> id(figure, row, column)))
        .toList();
  }

  private static SeriesId id(FigureDefinition figure, String row, String column) {
    return new SeriesId(figure.key(), row, column);
  }
}
