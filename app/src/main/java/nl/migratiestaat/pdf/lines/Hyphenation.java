package nl.migratiestaat.pdf.lines;

import com.openhtmltopdf.extend.Hyphenator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Marks where a word may be broken over two lines. Only long words are: the text is ragged, and a
 * short word that goes to the next line leaves no hole. Names, abbreviations, addresses and words
 * that have a hyphen of their own stay whole.
 */
public final class Hyphenation implements Hyphenator {

  /** Marks a place where a word may be broken. */
  static final char SOFT_HYPHEN = '\u00ad';

  /** A word of small letters, with at most its first a capital, between blanks or punctuation. */
  private static final Pattern LONG_WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/@.:’'\u00ad-])\\p{L}\\p{Ll}{9,}(?![\\p{L}\\p{N}/@’'\u00ad-]|[.:]\\p{L})");

  /** How many letters stay on a line and go to the next, at least. */
  private static final int LETTERS = 3;

  private final Syllables syllables = new Syllables();

  /** The text with a soft hyphen in every place; unchanged where it has them already. */
  @Override
  public String hyphenateText(String text) {
    return LONG_WORD.matcher(text).replaceAll(word -> broken(word.group()));
  }

  private String broken(String word) {
    int[] places = syllables.places(word.toLowerCase(Locale.ROOT));
    StringBuilder broken = new StringBuilder();
    for (int letter = 0; letter < word.length(); letter++) {
      if (letter >= LETTERS && word.length() - letter >= LETTERS && places[letter] % 2 == 1) {
        broken.append(SOFT_HYPHEN);
      }
      broken.append(word.charAt(letter));
    }
    return broken.toString();
  }
}
