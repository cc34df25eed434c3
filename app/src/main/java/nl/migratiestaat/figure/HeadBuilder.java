package nl.migratiestaat.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out the head of a table from the path of heads above every value column: equal neighbours
 * become one cell, the last head of a short path reaches down to the body.
 */
final class HeadBuilder {

  /**
   * The heads above one value column, outermost first.
   *
   * @param words whether the column holds words
   * @param mark letter of the last head's note
   */
  record Path(List<String> heads, boolean words, String mark) {}

  private HeadBuilder() {}

  /** The head rows: label columns at the left, then the value columns. */
  static List<List<Table.Head>> build(List<String> corner, int labelColumns, List<Path> paths) {
    int depth = paths.stream().mapToInt(path -> path.heads().size()).max().orElse(0);
    List<List<Table.Head>> rows = new ArrayList<>();
    for (int level = 0; level < depth; level++) {
      List<Table.Head> row = new ArrayList<>();
      if (level == 0) {
        corner(corner, labelColumns, depth, row);
      }
      for (int column = 0; column < paths.size(); column += span(paths, column, level)) {
        add(paths, column, level, depth, row);
      }
      rows.add(row);
    }
    return rows;
  }

  private static void corner(
      List<String> corner, int labelColumns, int depth, List<Table.Head> row) {
    if (corner.size() == labelColumns) {
      corner.forEach(text -> row.add(new Table.Head(text, 1, depth, true, false, "")));
    } else {
      row.add(
          new Table.Head(
              corner.isEmpty() ? "" : corner.get(0), labelColumns, depth, true, false, ""));
    }
  }

  private static void add(
      List<Path> paths, int column, int level, int depth, List<Table.Head> row) {
    Path path = paths.get(column);
    if (level >= path.heads().size()) {
      return;
    }
    boolean last = level == path.heads().size() - 1;
    int width = span(paths, column, level);
    row.add(
        new Table.Head(
            path.heads().get(level),
            width,
            last ? depth - level : 1,
            path.words(),
            !last || width > 1,
            last ? path.mark() : ""));
  }

  /** How many neighbours share the heads down to this level; a last head is never shared. */
  private static int span(List<Path> paths, int column, int level) {
    List<String> heads = paths.get(column).heads();
    if (level >= heads.size() - 1) {
      return 1;
    }
    List<String> prefix = heads.subList(0, level + 1);
    int end = column + 1;
    while (end < paths.size()
        && paths.get(end).heads().size() > level + 1
        && paths.get(end).heads().subList(0, level + 1).equals(prefix)) {
      end++;
    }
    return end - column;
  }
}
