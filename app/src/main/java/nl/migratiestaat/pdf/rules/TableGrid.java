package nl.migratiestaat.pdf.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.migratiestaat.pdf.tags.Tag;
import org.apache.pdfbox.cos.COSName;

/**
 * Where the cells of a table stand, counted in rows and columns.
 *
 * @param cells in reading order
 */
record TableGrid(List<Cell> cells) {

  /** A cell. */
  record Cell(Tag tag, int row, int column, int rows, int columns) {

    boolean sharesColumns(Cell other) {
      return column < other.column + other.columns && other.column < column + columns;
    }

    boolean sharesRows(Cell other) {
      return row < other.row + other.rows && other.row < row + rows;
    }
  }

  private record Spot(int row, int column) {}

  static TableGrid of(Tag table) {
    List<Cell> cells = new ArrayList<>();
    Set<Spot> taken = new HashSet<>();
    int row = 0;
    for (Tag line : table.find(tag -> tag.is("TR"))) {
      int column = 0;
      for (Tag tag : line.tags()) {
        while (taken.contains(new Spot(row, column))) {
          column++;
        }
        Cell cell = new Cell(tag, row, column, span(tag, "RowSpan"), span(tag, "ColSpan"));
        cells.add(cell);
        take(cell, taken);
        column += cell.columns();
      }
      row++;
    }
    return new TableGrid(cells);
  }

  private static void take(Cell cell, Set<Spot> taken) {
    for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
      for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
        taken.add(new Spot(row, column));
      }
    }
  }

  private static int span(Tag cell, String name) {
    return cell.properties()
        .attributes()
        .map(attributes -> attributes.getInt(COSName.getPDFName(name), 1))
        .orElse(1);
  }
}
