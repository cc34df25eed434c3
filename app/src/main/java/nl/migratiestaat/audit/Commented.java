package nl.migratiestaat.audit;

import nl.migratiestaat.dataset.SeriesId;

/** Knows which numbers the commentary of an edition explains. */
@FunctionalInterface
public interface Commented {

  /** Whether the commentary says something about this series or the figure that holds it. */
  boolean explains(SeriesId series);
}
