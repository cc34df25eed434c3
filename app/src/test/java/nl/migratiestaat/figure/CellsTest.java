package nl.migratiestaat.figure;

import java.util.List;
import java.util.stream.Collectors;
import nl.migratiestaat.Golden;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.DatasetReader;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import org.junit.jupiter.api.Test;

class CellsTest {

  private static final int YEAR = 2023;

  @Test
  void every_cell_of_every_table_is_printed_as_before() {
    Dataset dataset = DatasetReader.read(Project.at(Golden.project()), new Problems());
    Figures figures = new Figures(new Cells(dataset, YEAR));
    String printed =
        dataset.figures().values().stream()
            .filter(FigureDefinition::isTable)
            .map(figures::figure)
            .map(CellsTest::printed)
            .collect(Collectors.joining("\n"));
    Golden.compare(Golden.resource("figures/cells.golden"), printed);
  }

  /** The key of a figure, then its rows: labels, a colon, the cells between bars. */
  private static String printed(Figure figure) {
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
}
