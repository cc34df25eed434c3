package nl.migratiestaat.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.input.Prose;

/** Gives the notes of one figure their letters, in the order in which they are met. */
final class Notes {

  /** A note and what it is first a note to. */
  private record Met(Prose note, String label) {}

  /** By text: the same text is the same note, wherever it was typed. */
  private final Map<String, Met> notes = new LinkedHashMap<>();

  /** The letter of a note; the same text has the same letter. Empty for no note. */
  String mark(String label, Optional<Prose> note) {
    if (note.isEmpty()) {
      return "";
    }
    String text = note.get().text();
    notes.putIfAbsent(text, new Met(note.get(), label));
    return letter(new ArrayList<>(notes.keySet()).indexOf(text));
  }

  private static String letter(int index) {
    return String.valueOf((char) ('a' + index % 26)).repeat(1 + index / 26);
  }

  List<Figure.Note> list() {
    List<Figure.Note> list = new ArrayList<>();
    notes.values().forEach(met -> list.add(new Figure.Note(letter(list.size()), met.note())));
    return list;
  }

  /** The notes of a chart, which has no place for letters: each names what it is a note to. */
  List<Prose> named() {
    return notes.values().stream().map(met -> named(met.label(), met.note())).toList();
  }

  private static Prose named(String label, Prose note) {
    String text = note.text();
    return label.isEmpty()
        ? note
        : new Prose(
            label + ": " + text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1),
            note.place());
  }
}
