package nl.migratiestaat.report.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.migratiestaat.chart.canvas.ChartFonts;
import nl.migratiestaat.figure.Table;

/** How much room the texts of one table need in one size of type, in points. */
final class TableMeasure {

  /** Room that the letter of a note takes beside a head. */
  private static final double MARK = 5;

  private static final double INDENT = 10;

  /** What a page's own measure may differ. */
  private static final double ROUNDING = 1;

  private final Table table;
  private final ChartFonts fonts;
  private final TableSize size;

  /** The head that stands directly above each column. */
  private final List<Table.Head> heads;

  TableMeasure(Table table, ChartFonts fonts, TableSize size) {
    this.table = table;
    this.fonts = fonts;
    this.size = size;
    this.heads = table.headsAbove().stream().map(above -> above.get(above.size() - 1)).toList();
  }

  int valueColumns() {
    return table.valueColumns();
  }

  boolean hasWords() {
    return heads.stream().skip(table.labelColumns()).anyMatch(Table.Head::words);
  }

  /** The widths of the label columns that keep a row's label on its line, within a limit. */
  List<Double> labels(double limit) {
    double[] widths = new double[table.labelColumns()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = longestLabelWord(column);
    }
    for (Table.Row row : table.body()) {
      boolean strong = row.tone() == Table.Tone.CURRENT || row.tone() == Table.Tone.TOTAL;
      for (Table.Label label : row.labels()) {
        double line = fonts.width(label.text(), strong, size.body()) / Math.min(2, label.rows());
        double text =
            Math.max(line, longestWord(label.text(), strong, size.body()))
                + ROUNDING
                + (label.indented() ? INDENT : 0)
                + (label.mark().isEmpty() ? 0 : MARK);
        widen(widths, label.column(), label.columns(), text);
      }
    }
    shrink(widths, limit - (widths.length - 1) * size.gap());
    return IntStream.range(0, widths.length)
        .mapToObj(i -> widths[i] + (i > 0 ? size.gap() : 0))
        .toList();
  }

  /** Takes what is too much from the last columns first, down to their longest word. */
  private void shrink(double[] widths, double room) {
    double excess = DoubleStream.of(widths).sum() - room;
    for (int column = widths.length - 1; column >= 0 && excess > 0; column--) {
      double less = Math.min(excess, widths[column] - longestLabelWord(column));
      widths[column] -= less;
      excess -= less;
    }
  }

  /** A label over several columns widens the last of them. */
  private void widen(double[] widths, int column, int columns, double text) {
    int last = column + columns - 1;
    double before = IntStream.range(column, last).mapToDouble(i -> widths[i] + size.gap()).sum();
    widths[last] = Math.max(widths[last], columns == 1 ? text : text - before);
  }

  private double longestLabelWord(int column) {
    Table.Head head = heads.get(column);
    double inHead = head.columns() == 1 ? longestWord(head.text(), true, size.head()) : 0;
    double inBody =
        table.body().stream()
            .flatMap(row -> row.labels().stream())
            .filter(label -> label.column() == column && label.columns() == 1)
            .mapToDouble(label -> longestWord(label.text(), false, size.body()))
            .max()
            .orElse(0);
    return Math.max(inHead, inBody);
  }

  /** The least width of a value column: its widest number and the longest word above it. */
  double least(int column) {
    Table.Head head = head(column);
    double mark = head.mark().isEmpty() ? 0 : MARK;
    return cells(column)
        .map(
            cell ->
                cell.shown().drawn().isPresent()
                    ? fonts.width(cell.shown().text(), true, size.body())
                    : longestWord(cell.shown().text(), true, size.body()))
        .max(Double::compare)
        .map(widest -> Math.max(widest, longestWord(head.text(), true, size.head()) + mark))
        .orElse(0.0);
  }

  /** The width at which every cell of a column of words stays on one line. */
  double natural(int column) {
    return cells(column)
        .map(cell -> fonts.width(cell.shown().text(), true, size.body()))
        .max(Double::compare)
        .map(widest -> Math.max(widest, longestWord(head(column).text(), true, size.head())))
        .orElse(0.0);
  }

  /** How much a column of words has to say. */
  double letters(int column) {
    return cells(column).mapToDouble(cell -> cell.shown().text().length()).sum();
  }

  private Table.Head head(int column) {
    return heads.get(table.labelColumns() + column);
  }

  private java.util.stream.Stream<Table.Cell> cells(int column) {
    return table.body().stream().map(row -> row.cells().get(column));
  }

  /** The longest part of a text that is not broken: words break at spaces and after hyphens. */
  private double longestWord(String text, boolean strong, double points) {
    List<String> words = new ArrayList<>(Arrays.asList(text.split("(?<=[\\p{L}/]-)| |(?<=/)")));
    return words.stream().mapToDouble(word -> fonts.width(word, strong, points)).max().orElse(0);
  }
}
