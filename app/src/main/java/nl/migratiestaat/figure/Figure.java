package nl.migratiestaat.figure;

import java.util.List;
import java.util.Optional;
import nl.migratiestaat.dataset.FigureDefinition;

/**
 * A figure as printed: a table and, for a chart figure, the chart of the same cells.
 *
 * @param definition what the codebook says of it
 * @param years its periods, oldest first
 * @param title with the period
 * @param source the source line of the caption
 * @param table its cells
 * @param chart the chart; empty for a table figure
 * @param unknown what is not known of it and why; empty when all is known
 * @param remarks unlettered notes under it
 * @param notes lettered notes under it
 */
public record Figure(
    FigureDefinition definition,
    List<Integer> years,
    String title,
    String source,
    Table table,
    Optional<Chart> chart,
    String unknown,
    List<String> remarks,
    List<Note> notes) {

  public Figure {
    years = List.copyOf(years);
    remarks = List.copyOf(remarks);
    notes = List.copyOf(notes);
  }

  /** A lettered note. */
  public record Note(String mark, String text) {}

  public String key() {
    return definition.key();
  }

  public int number() {
    return definition.number();
  }

  /** Whether nothing of it is known: then only the caption is printed, with the reason. */
  public boolean isUnknown() {
    return table.cells().noneMatch(cell -> cell.shown().isKnown());
  }
}
