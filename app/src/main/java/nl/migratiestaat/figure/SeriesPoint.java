package nl.migratiestaat.figure;

import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.SeriesId;

/**
 * A series in a period.
 *
 * @param id the series
 * @param figure the figure that holds it
 * @param year the period
 * @param previous the period before it, with which it is compared
 */
public record SeriesPoint(SeriesId id, FigureDefinition figure, int year, int previous) {

  /** The label of its row, or else of its column, as printed. */
  public String label() {
    return id.row().isEmpty() ? figure.columns().label(id.column()) : figure.rows().label(id.row());
  }
}
