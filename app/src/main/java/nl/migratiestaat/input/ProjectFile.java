package nl.migratiestaat.input;

/**
 * A text file of the project, read once.
 *
 * @param name path relative to the project folder, with forward slashes
 * @param text its content
 */
public record ProjectFile(String name, String text) {

  /** File name without folder and extension: {@code 4-asielmigratie}. */
  public String stem() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.contains(".") ? last.substring(0, last.lastIndexOf('.')) : last;
  }
}
