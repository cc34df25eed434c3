package nl.migratiestaat.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

  /** Without the periods and columns, and without many rows, of which nothing is known. */
  Extent known(Cells cells, FigureDefinition figure) {
    return knownRows(cells, figure).knownYears(cells, figure).knownColumns(cells, figure);
  }

  /** Without the periods of which nothing is known. */
  Extent knownYears(Cells cells, FigureDefinition figure) {
    List<Integer> known = years.stream().filter(year -> isKnown(cells, ids(figure), year)).toList();
    return known.isEmpty()
        ? this
        : new Extent(
            known, rows, columns, longer(years, known, year -> Captions.period(figure, year)));
  }

  /** Without the columns of which nothing is known. */
  Extent knownColumns(Cells cells, FigureDefinition figure) {
    List<String> known =
        columns.stream()
            .filter(
                column ->
                    isKnown(cells, rows.stream().map(row -> id(figure, row, column)).toList()))
            .toList();
    return known.isEmpty()
        ? this
        : new Extent(years, rows, known, longer(columns, known, figure.columns()::label));
  }

  /** Without the rows of which nothing is known, if they are many. */
  Extent knownRows(Cells cells, FigureDefinition figure) {
    List<String> known =
        rows.stream()
            .filter(
                row ->
                    isKnown(
                        cells, columns.stream().map(column -> id(figure, row, column)).toList()))
            .toList();
    return known.isEmpty() || rows.size() - known.size() <= MOST_UNKNOWN
        ? this
        : new Extent(years, known, columns, longer(rows, known, figure.rows()::label));
  }

  private <T> List<String> longer(List<T> all, List<T> known, Function<T, String> label) {
    List<String> names = new ArrayList<>(left);
    all.stream().filter(one -> !known.contains(one)).map(label).forEach(names::add);
    return names;
  }

  private boolean isKnown(Cells cells, List<SeriesId> ids) {
    return years.stream().anyMatch(year -> isKnown(cells, ids, year));
  }

  private static boolean isKnown(Cells cells, List<SeriesId> ids, int year) {
    return ids.stream().anyMatch(id -> cells.value(id, year).isKnown());
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
