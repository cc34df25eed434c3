package nl.migratiestaat.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Guesses what an editor meant: the known word nearest to what was typed. */
public final class Suggestion {

  private static final int LONGEST_LIST = 8;

  private Suggestion() {}

  /** “bedoelt u asielinstroom?”, or the empty text when nothing comes near. */
  public static String of(String typed, Iterable<String> known) {
    return nearest(typed, known).map(word -> "bedoelt u " + word + "?").orElse("");
  }

  /** The nearest word, or else the words that are possible when they are few. */
  public static String orList(String typed, Iterable<String> known) {
    return nearest(typed, known)
        .map(word -> "bedoelt u " + word + "?")
        .orElseGet(() -> list(known));
  }

  private static String list(Iterable<String> known) {
    List<String> words = new ArrayList<>();
    known.forEach(words::add);
    return words.isEmpty() || words.size() > LONGEST_LIST
        ? ""
        : "mogelijk is: " + String.join(", ", words);
  }

  /** The same for words that all start alike: only what follows is compared. */
  public static String orList(String typed, String start, Iterable<String> known) {
    List<String> endings = new ArrayList<>();
    known.forEach(
        word -> {
          if (word.startsWith(start)) {
            endings.add(word.substring(start.length()));
          }
        });
    String ending = typed.startsWith(start) ? typed.substring(start.length()) : "";
    return nearest(ending, endings)
        .map(near -> "bedoelt u " + start + near + "?")
        .orElseGet(() -> list(known));
  }

  /** The known word nearest to what was typed; empty when nothing comes near. */
  public static Optional<String> nearest(String typed, Iterable<String> known) {
    int limit = Math.max(1, typed.length() / 3);
    List<String> near = new ArrayList<>();
    for (String word : known) {
      if (distance(typed, word) <= limit) {
        near.add(word);
      }
    }
    return near.stream()
        .min(
            Comparator.comparingInt((String word) -> distance(typed, word))
                .thenComparing(word -> word));
  }

  /** How many letters must change; two neighbours that changed places count as one. */
  public static int distance(String a, String b) {
    int[] beforePrevious = new int[b.length() + 1];
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replace, 1 + Math.min(previous[j], current[j - 1]));
        if (swapped(a, i, b, j)) {
          current[j] = Math.min(current[j], 1 + beforePrevious[j - 2]);
        }
      }
      beforePrevious = previous;
      previous = current;
    }
    return previous[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
