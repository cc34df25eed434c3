package nl.migratiestaat.audit.finding;

import nl.migratiestaat.dataset.SeriesId;

/** A series in one year: what one cell of a figure prints. */
public record SeriesYear(SeriesId series, int year) {

  /** Another series in the same year. */
  public SeriesYear of(SeriesId other) {
    return new SeriesYear(other, year);
  }

  /** How a message names it: {@code asielinstroom.totaal (2023)}. */
  @Override
  public String toString() {
    return series + " (" + year + ")";
  }
}
