package nl.migratiestaat.report.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.migratiestaat.chart.canvas.ChartFonts;
import nl.migratiestaat.figure.Table;
import nl.migratiestaat.report.html.PageSize;

/**
 * The widths of a table's columns in points, measured from its texts. The value columns of a table
 * are equally wide where that fits, and tables come in three widths only, so that the tables of a
 * page share one rhythm. What does not fit gets a smaller size, and at last a page on its side.
 *
 * @param size the size of type
 * @param sideways whether the table needs a page on its side
 * @param columns the label columns, then the value columns, with the white before them
 */
public record TableWidths(TableSize size, boolean sideways, List<Double> columns) {

  private static final double PAGE = PageSize.TEXT_WIDTH;
  private static final double SIDEWAYS = PageSize.SIDEWAYS_WIDTH;

  /** The widths of tables with one, two and more value columns. */
  private static final List<Double> STEPS = List.of(PAGE / 2, PAGE * 2 / 3, PAGE);

  private static final double LABELS = 0.48;
  private static final double LABELS_OF_WORDS = 0.2;
  private static final double NARROWEST = 54;
  private static final double SLACK = 0.01;

  public static TableWidths of(Table table, ChartFonts fonts) {
    for (TableSize size : TableSize.values()) {
      Optional<List<Double>> columns = fitting(new TableMeasure(table, fonts, size), size, PAGE);
      if (columns.isPresent()) {
        return new TableWidths(size, false, columns.get());
      }
    }
    TableMeasure measure = new TableMeasure(table, fonts, TableSize.NORMAL);
    List<Double> labels = measure.labels(SIDEWAYS * LABELS);
    return new TableWidths(
        TableSize.NORMAL, true, unequal(measure, TableSize.NORMAL, labels, SIDEWAYS));
  }

  /** The width of the table. */
  public double table() {
    return sum(columns);
  }

  /** The same in the size of its type, for a page whose type has another size. */
  public double ems() {
    return table() / size.body();
  }

  /** The class of the style sheet for its size. */
  public String css() {
    return size.css();
  }

  private static Optional<List<Double>> fitting(TableMeasure measure, TableSize size, double room) {
    if (measure.hasWords()) {
      return Optional.of(words(measure, size, room));
    }
    int count = measure.valueColumns();
    double widest =
        IntStream.range(0, count).mapToDouble(measure::least).max().orElse(0) + size.gap();
    double values = Math.max(widest, NARROWEST) * count;
    List<Double> labels = measure.labels(Math.max(room * LABELS, room - values));
    double left = room - sum(labels);
    if (widest * count <= left + SLACK) {
      return Optional.of(equal(count, labels, widest));
    }
    double least =
        IntStream.range(0, count).mapToDouble(column -> measure.least(column) + size.gap()).sum();
    return least <= left ? Optional.of(unequal(measure, size, labels, room)) : Optional.empty();
  }

  private static List<Double> equal(int count, List<Double> labels, double widest) {
    double least = sum(labels) + Math.max(widest, NARROWEST) * count;
    double table =
        STEPS.stream()
            .skip(Math.min(count, STEPS.size()) - 1L)
            .filter(step -> step >= least)
            .findFirst()
            .orElse(PAGE);
    List<Double> columns = new ArrayList<>(labels);
    double even = (table - sum(labels)) / count;
    IntStream.range(0, count).forEach(column -> columns.add(even));
    return columns;
  }

  /** Every column what it needs, and an equal part of what is left over. */
  private static List<Double> unequal(
      TableMeasure measure, TableSize size, List<Double> labels, double room) {
    int count = measure.valueColumns();
    List<Double> columns = new ArrayList<>(labels);
    IntStream.range(0, count).forEach(column -> columns.add(measure.least(column) + size.gap()));
    double more = Math.max(0, room - sum(columns)) / count;
    for (int i = labels.size(); i < columns.size(); i++) {
      columns.set(i, columns.get(i) + more);
    }
    return columns;
  }

  /**
   * Words on one line each in equal columns where that fits, else room by what they have to say.
   */
  private static List<Double> words(TableMeasure measure, TableSize size, double room) {
    List<Double> labels = measure.labels(room * LABELS_OF_WORDS);
    int count = measure.valueColumns();
    double left = room - sum(labels);
    double widest =
        IntStream.range(0, count).mapToDouble(measure::natural).max().orElse(0) + size.gap();
    double letters =
        IntStream.range(0, count).mapToDouble(column -> Math.sqrt(measure.letters(column))).sum();
    List<Double> columns = new ArrayList<>(labels);
    for (int column = 0; column < count; column++) {
      columns.add(
          widest * count <= left
              ? left / count
              : left * Math.sqrt(measure.letters(column)) / letters);
    }
    return columns;
  }

  private static double sum(List<Double> widths) {
    return widths.stream().mapToDouble(width -> width).sum();
  }
}
