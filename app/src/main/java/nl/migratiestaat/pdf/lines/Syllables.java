package nl.migratiestaat.pdf.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a Dutch word may be broken, by the patterns of TeX: Frank Liang, "Word Hy-phen-a-tion by
 * Com-put-er", 1983. A pattern is letters with digits between them; of all patterns in a word the
 * highest digit at a place counts, and an odd one allows a break.
 */
final class Syllables {

  private static final String PATTERNS = "hyph-nl.tex";
  private static final String WORDS = "words.txt";
  private static final Pattern COMMENT = Pattern.compile("%.*");
  private static final String EDGE = ".";
  private static final String VOWELS = "aeiouyàáâäèéêëìíîïòóôöùúûü";

  private final Map<String, int[]> patterns = new HashMap<>();
  private final Map<String, int[]> words = new HashMap<>();
  private int longest;

  Syllables() {
    String file = read(PATTERNS);
    for (String pattern : list(file, "\\patterns{")) {
      patterns.put(letters(pattern), digits(pattern));
      longest = Math.max(longest, pattern.length());
    }
    for (String list : List.of(file, read(WORDS))) {
      for (String word : list(list, "\\hyphenation{")) {
        words.put(letters(word), digits(word.replace('-', '1')));
      }
    }
  }

  /**
   * Tells after which letters a word may be broken.
   *
   * @param word in lower case, letters only
   * @return for every place from 0 (before the word) to its length, an odd number where it may be
   *     broken
   */
  int[] places(String word) {
    int[] known = words.get(word);
    return known == null ? matched(EDGE + word + EDGE) : known;
  }

  private int[] matched(String text) {
    int[] highest = new int[text.length() + 1];
    for (int from = 0; from < text.length(); from++) {
      int end = Math.min(text.length(), from + longest);
      for (int to = from + 1; to <= end; to++) {
        int[] digits = patterns.get(text.substring(from, to));
        for (int i = 0; digits != null && i < digits.length; i++) {
          highest[from + i] = Math.max(highest[from + i], digits[i]);
        }
      }
    }
    return sounding(text, Arrays.copyOfRange(highest, 1, text.length()));
  }

  /** A part without a vowel is no syllable; it goes with the one after it. */
  private static int[] sounding(String text, int[] places) {
    boolean vowel = false;
    for (int i = 1; i < places.length; i++) {
      vowel |= VOWELS.indexOf(text.charAt(i)) >= 0;
      if (places[i] % 2 == 1 && !vowel) {
        places[i] = 0;
      } else if (places[i] % 2 == 1) {
        vowel = false;
      }
    }
    return places;
  }

  private static String letters(String pattern) {
    return pattern.replaceAll("[0-9-]", "");
  }

  private static int[] digits(String pattern) {
    int[] digits = new int[letters(pattern).length() + 1];
    int letter = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char sign = pattern.charAt(i);
      if (Character.isDigit(sign)) {
        digits[letter] = sign - '0';
      } else {
        letter++;
      }
    }
    return digits;
  }

  private static String[] list(String file, String name) {
    Matcher list = Pattern.compile(Pattern.quote(name) + "([^}]*)}").matcher(file);
    if (!list.find()) {
      throw new IllegalStateException("no list " + name);
    }
    return list.group(1).strip().split("\\s+");
  }

  private static String read(String name) {
    try (InputStream file = Syllables.class.getResourceAsStream(name)) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return COMMENT.matcher(text).replaceAll("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
