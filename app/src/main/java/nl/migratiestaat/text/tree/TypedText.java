package nl.migratiestaat.text.tree;

import java.util.Optional;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.ProjectFile;
import nl.migratiestaat.input.Prose;

/**
 * A text as it was typed: a file of its own, or a longer text in a data file.
 *
 * @param file the file, or the text with the name of the file it stands in
 * @param whole where all of it stands; empty for a file, of which every character has its own place
 */
public record TypedText(ProjectFile file, Optional<Place> whole) {

  public static TypedText of(ProjectFile file) {
    return new TypedText(file, Optional.empty());
  }

  public static TypedText of(Prose prose) {
    return new TypedText(
        new ProjectFile(prose.place().file(), prose.text()), Optional.of(prose.place()));
  }

  /** Its characters. */
  public String text() {
    return file.text();
  }

  /** Where a character of it stands. */
  public Place place(int offset) {
    return whole.orElseGet(() -> Place.at(file, Math.min(offset, text().length())));
  }
}
