package nl.migratiestaat.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.migratiestaat.dataset.SeriesId;

/**
 * A table as printed.
 *
 * @param head its head rows
 * @param body its body rows
 * @param labelColumns how many columns at the left hold labels
 * @param valueColumns how many columns hold values
 */
public record Table(List<List<Head>> head, List<Row> body, int labelColumns, int valueColumns) {

  public Table {
    head = head.stream().map(List::copyOf).toList();
    body = List.copyOf(body);
  }

  /** The heads that stand above each column, those of labels included, from top to bottom. */
  public List<List<Head>> headsAbove() {
    int[] taken = new int[labelColumns + valueColumns];
    List<List<Head>> above =
        Stream.generate(() -> (List<Head>) new ArrayList<Head>()).limit(taken.length).toList();
    for (int row = 0; row < head.size(); row++) {
      int column = 0;
      for (Head one : head.get(row)) {
        while (column < taken.length && taken[column] > row) {
          column++;
        }
        for (int i = 0; i < one.columns() && column < taken.length; i++, column++) {
          taken[column] = row + one.rows();
          above.get(column).add(one);
        }
      }
    }
    return above;
  }

  /** All cells of the body, row by row. */
  Stream<Cell> cells() {
    return body.stream().flatMap(row -> row.cells().stream());
  }

  /** What a row or a cell is, which decides its weight and tone. */
  public enum Tone {
    PREVIOUS,
    CURRENT,
    PLAIN,
    TOTAL,
    SHARE,
    CHANGE
  }

  /**
   * A head cell.
   *
   * @param words whether the column beneath holds words or labels, which align on the left
   * @param spans whether it stands above several columns
   * @param mark letter of its note; empty when there is none
   */
  public record Head(
      String text, int columns, int rows, boolean words, boolean spans, String mark) {}

  /**
   * A row label.
   *
   * @param column the label column in which it starts, from 0
   * @param indented whether it is a part of the row above
   */
  public record Label(
      String text, int column, int columns, int rows, boolean indented, String mark) {}

  /**
   * A value.
   *
   * @param series where it comes from; empty for an empty cell
   * @param year its period
   * @param tone what it is among the others of its row
   */
  public record Cell(
      PrintedValue shown,
      Optional<SeriesId> series,
      int year,
      boolean words,
      Tone tone,
      String mark) {

    /** The number without the word behind it: {@code -1.752} of {@code -1.752 (voorsprong)}. */
    public String number() {
      return shown.text().substring(0, shown.text().length() - word().length());
    }

    /** The word behind a number; empty when there is none. */
    public String word() {
      int start = shown.drawn().isPresent() ? shown.text().indexOf(" (") : -1;
      return start < 0 ? "" : shown.text().substring(start);
    }

    /** The name of the series, for tracing the number; empty when there is none. */
    public String trace() {
      return series.map(SeriesId::toString).orElse("");
    }
  }

  /**
   * A body row.
   *
   * @param starts the label column from which a new group starts here; -1 for none
   */
  public record Row(Tone tone, int starts, List<Label> labels, List<Cell> cells) {
    public Row {
      labels = List.copyOf(labels);
      cells = List.copyOf(cells);
    }
  }
}
