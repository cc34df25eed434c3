package nl.migratiestaat.input;

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

  /** The place of a character in a file. */
  public static Place at(ProjectFile file, int offset) {
    String before = file.text().substring(0, offset);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new Place(file.name(), line, offset - before.lastIndexOf('\n'));
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
