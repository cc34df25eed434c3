package nl.migratiestaat.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.migratiestaat.dataset.FigureDefinition;

/** Row, column and value side by side: for the largest few of each row. */
final class LongRows extends TableBuilder {

  LongRows(Cells cells, FigureDefinition figure, Extent extent, Notes notes) {
    super(cells, figure, extent, notes);
  }

  @Override
  Table build() {
    List<Table.Row> body = new ArrayList<>();
    rows.forEach(row -> block(row, body));
    HeadBuilder.Path head = new HeadBuilder.Path(List.of("Aantal " + figure.unit()), false, "");
    return new Table(
        HeadBuilder.build(figure.arrangement().corner(), 2, List.of(head)), body, 2, 1);
  }

  private void block(String row, List<Table.Row> body) {
    List<String> present =
        columns.stream()
            .filter(
                column ->
                    value(id(row, column), newest()).shown().state()
                        != PrintedValue.State.NONEXISTENT)
            .sorted(
                Comparator.comparingDouble(
                    column -> -cells.value(id(row, column), newest()).drawn().orElse(0)))
            .toList();
    for (String column : present) {
      boolean first = column.equals(present.get(0));
      List<Table.Label> labels = new ArrayList<>();
      if (first) {
        labels.add(new Table.Label(figure.rows().label(row), 0, 1, present.size(), false, ""));
      }
      labels.add(new Table.Label(figure.columns().label(column), 1, 1, 1, false, ""));
      List<Table.Cell> values = List.of(value(id(row, column), newest()));
      body.add(new Table.Row(Table.Tone.PLAIN, first ? 0 : -1, labels, values));
    }
  }
}
