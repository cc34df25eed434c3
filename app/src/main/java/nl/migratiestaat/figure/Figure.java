package nl.migratiestaat.figure;

import java.util.List;
import java.util.Optional;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.input.Prose;

/**
 * A figure as printed: a table and, for a chart figure, the chart of the same cells.
 *
 * @param definition what the codebook says of it
 * @param years its periods, oldest first
 * @param caption what stands above it and where it comes from
 * @param table its cells
 * @param chart the chart; empty for a table figure
 * @param under what stands under it
 */
public record Figure(
    FigureDefinition definition,
    List<Integer> years,
    Caption caption,
    Table table,
    Optional<Chart> chart,
    Under under) {

  public Figure {
    years = List.copyOf(years);
  }

  /**
   * The caption of a figure.
   *
   * @param title with the period
   * @param source the source line; empty when no source is known
   */
  public record Caption(String title, String source) {}

  /**
   * What stands under a figure.
   *
   * @param unknown what is not known of it and why; empty when all is known
   * @param remarks unlettered notes
   * @param notes lettered notes
   */
  public record Under(String unknown, List<Prose> remarks, List<Note> notes) {
    public Under {
      remarks = List.copyOf(remarks);
      notes = List.copyOf(notes);
    }
  }

  /** A lettered note. */
  public record Note(String mark, Prose text) {}

  /** See {@link Caption}. */
  public String title() {
    return caption.title();
  }

  /** See {@link Caption}. */
  public String source() {
    return caption.source();
  }

  /** See {@link Under}. */
  public String unknown() {
    return under.unknown();
  }

  /** See {@link Under}. */
  public List<Prose> remarks() {
    return under.remarks();
  }

  /** See {@link Under}. */
  public List<Note> notes() {
    return under.notes();
  }

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
