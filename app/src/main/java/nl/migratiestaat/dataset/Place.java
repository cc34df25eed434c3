package nl.migratiestaat.dataset;

import java.util.Comparator;

/**
 * Where something stands in an input file.
 *
 * @param file path relative to the project folder, with forward slashes
 * @param line line number, from 1
 * @param column column number, from 1
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
