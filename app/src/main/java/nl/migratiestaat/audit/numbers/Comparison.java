package nl.migratiestaat.audit.numbers;

import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.dataset.SeriesId;

/** A series in the two periods that its figure compares. */
record Comparison(SeriesYear before, SeriesYear after) {

  SeriesId series() {
    return after.series();
  }
}
