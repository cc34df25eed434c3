package nl.migratiestaat.figure;

import java.util.List;
import java.util.Optional;
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

  /** What a body row is, which decides its weight and tone. */
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
   * @param indented whether it is a part of the row above
   */
  public record Label(String text, int columns, int rows, boolean indented, String mark) {}

  /**
   * A value.
   *
   * @param series where it comes from; empty for an empty cell
   * @param year its period
   * @param strong set in semi-bold
   */
  public record Cell(
      Shown shown,
      Optional<SeriesId> series,
      int year,
      boolean words,
      boolean strong,
      String mark) {

    /** The name of the series, for tracing the number; empty when there is none. */
    public String trace() {
      return series.map(SeriesId::toString).orElse("");
    }
  }

  /**
   * A body row.
   *
   * @param starts whether a new group starts here
   */
  public record Row(Tone tone, boolean starts, List<Label> labels, List<Cell> cells) {
    public Row {
      labels = List.copyOf(labels);
      cells = List.copyOf(cells);
    }
  }
}
