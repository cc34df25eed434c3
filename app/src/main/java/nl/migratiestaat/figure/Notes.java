package nl.migratiestaat.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the notes of one figure their letters, in the order in which they are met. */
final class Notes {

  private final List<String> texts = new ArrayList<>();

  /** The letter of a note; the same text has the same letter. Empty for no note. */
  String mark(Optional<String> text) {
    if (text.isEmpty()) {
      return "";
    }
    if (!texts.contains(text.get())) {
      texts.add(text.get());
    }
    return letter(texts.indexOf(text.get()));
  }

  private static String letter(int index) {
    return String.valueOf((char) ('a' + index % 26)).repeat(1 + index / 26);
  }

  List<Figure.Note> list() {
    List<Figure.Note> notes = new ArrayList<>();
    texts.forEach(text -> notes.add(new Figure.Note(letter(notes.size()), text)));
    return notes;
  }
}
