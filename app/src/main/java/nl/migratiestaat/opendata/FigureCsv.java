package nl.migratiestaat.opendata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.migratiestaat.figure.Figure;
import nl.migratiestaat.figure.Table;

/**
 * A figure as a table with one head row, in which every row says in full what it is about. It holds
 * what is printed and nothing else.
 */
final class FigureCsv {

  private final Table table;

  private FigureCsv(Table table) {
    this.table = table;
  }

  static DataFile of(Figure figure) {
    String name = String.format(Locale.ROOT, "figuur-%03d-%s.csv", figure.number(), figure.key());
    String description = "Figuur " + figure.number() + ". " + figure.title();
    return new DataFile(name, Csv.MEDIA_TYPE, description, new FigureCsv(figure.table()).text());
  }

  private String text() {
    Csv csv = new Csv();
    csv.row(head());
    bodyRows().forEach(csv::row);
    return csv.text();
  }

  /** The head rows as one: what stands above a column, from top to bottom. */
  private List<String> head() {
    return table.headsAbove().stream()
        .map(
            heads ->
                heads.stream()
                    .map(Table.Head::text)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(": ")))
        .toList();
  }

  private List<List<String>> bodyRows() {
    List<List<String>> rows = new ArrayList<>();
    String[] labels = new String[table.labelColumns()];
    Arrays.fill(labels, "");
    int[] until = new int[labels.length];
    for (int row = 0; row < table.body().size(); row++) {
      Table.Row printed = table.body().get(row);
      for (int column = 0; column < labels.length; column++) {
        if (until[column] <= row) {
          labels[column] = "";
        }
      }
      for (Table.Label label : printed.labels()) {
        labels[label.column()] = label.text();
        until[label.column()] = row + label.rows();
      }
      List<String> fields = new ArrayList<>(List.of(labels));
      printed.cells().forEach(cell -> fields.add(cell.shown().text()));
      rows.add(fields);
    }
    return rows;
  }
}
