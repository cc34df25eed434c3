package nl.migratiestaat.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.migratiestaat.FrozenProject;
import nl.migratiestaat.Golden;
import nl.migratiestaat.dataset.Dataset;
import org.junit.jupiter.api.Test;

/** What is printed of every figure of the frozen project, down to the cell and the bar. */
class CellsTest {

  private final Dataset dataset = FrozenProject.dataset();
  private final Figures figures = new Figures(new Cells(dataset, FrozenProject.YEAR));

  @Test
  void every_cell_of_every_table_is_printed_as_before() {
    String printed =
        dataset.figures().values().stream()
            .map(figures::figure)
            .map(CellsTest::table)
            .collect(Collectors.joining("\n"));
    Golden.compare(Golden.resource("figures/cells.golden"), printed);
  }

  @Test
  void every_mark_of_every_chart_is_drawn_as_before() {
    String drawn =
        dataset.figures().values().stream()
            .map(figures::figure)
            .map(CellsTest::chart)
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n"));
    Golden.compare(Golden.resource("figures/charts.golden"), drawn);
  }

  /** The key of a figure, then its rows: labels, a colon, the cells between bars. */
  private static String table(Figure figure) {
    return figure.key()
        + "\n"
        + figure.table().body().stream().map(CellsTest::row).collect(Collectors.joining());
  }

  private static String row(Table.Row row) {
    List<String> labels = row.labels().stream().map(Table.Label::text).toList();
    List<String> cells = row.cells().stream().map(cell -> cell.shown().text()).toList();
    return ("  " + String.join(", ", labels) + ": " + String.join(" | ", cells)).stripTrailing()
        + "\n";
  }

  /** The key of a figure and its form, then its categories, then its series with their marks. */
  private static Optional<String> chart(Figure figure) {
    return figure
        .chart()
        .map(
            chart ->
                figure.key()
                    + " "
                    + chart.form()
                    + "\n  "
                    + chart.categories()
                    + "\n"
                    + chart.series().stream()
                        .map(series -> "  " + series + "\n")
                        .collect(Collectors.joining()));
  }
}
