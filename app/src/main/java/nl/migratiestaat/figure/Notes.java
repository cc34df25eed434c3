package nl.migratiestaat.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gives the notes of one figure their letters, in the order in which they are met. */
final class Notes {

  /** What each text is a note to. */
  private final Map<String, String> texts = new LinkedHashMap<>();

  /** The letter of a note; the same text has the same letter. Empty for no note. */
  String mark(String label, Optional<String> text) {
    if (text.isEmpty()) {
      return "";
    }
    texts.putIfAbsent(text.get(), label);
    return letter(new ArrayList<>(texts.keySet()).indexOf(text.get()));
  }

  private static String letter(int index) {
    return String.valueOf((char) ('a' + index % 26)).repeat(1 + index / 26);
  }

  List<Figure.Note> list() {
    List<Figure.Note> notes = new ArrayList<>();
    texts.keySet().forEach(text -> notes.add(new Figure.Note(letter(notes.size()), text)));
    return notes;
  }

  /** The notes of a chart, which has no place for letters: each names what it is a note to. */
  List<String> named() {
    return texts.entrySet().stream().map(note -> named(note.getValue(), note.getKey())).toList();
  }

  private static String named(String label, String text) {
    return label.isEmpty()
        ? text
        : label + ": " + text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
