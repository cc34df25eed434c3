package nl.migratiestaat.dataset;

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
    List<String> words = new ArrayList<>();
    known.forEach(words::add);
    String guess = of(typed, words);
    if (!guess.isEmpty() || words.isEmpty()) {
      return guess;
    }
    return words.size() > LONGEST_LIST ? "" : "mogelijk is: " + String.join(", ", words);
  }

  private static Optional<String> nearest(String typed, Iterable<String> known) {
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

  /** Levenshtein's distance: how many letters must change. */
  static int distance(String a, String b) {
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
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
