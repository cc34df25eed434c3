package nl.migratiestaat.audit;

import nl.migratiestaat.dataset.SeriesId;

/** A series in one year. */
record Point(SeriesId series, int year) {

  /** How a message names it: {@code asielinstroom.totaal (2023)}. */
  @Override
  public String toString() {
    return series + " (" + year + ")";
  }
}
