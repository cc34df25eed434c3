package nl.migratiestaat.text.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where sentences end, for everyone who reads sentences. */
public final class SentenceEnds {

  /**
   * A sentence ends at a full stop, a question mark or an exclamation mark, with the quotation
   * marks, brackets and footnotes behind it, when what follows begins like a sentence.
   */
  private static final Pattern END =
      Pattern.compile(
          "[.!?][’”\")]*" + FlatText.NOTE + "*\\s+(?=[\\p{Lu}‘“\"(" + FlatText.CALL + "])");

  private SentenceEnds() {}

  /**
   * The index behind each sentence of a block and the white space after it; the last one is the
   * end.
   */
  public static List<Integer> in(String text) {
    List<Integer> ends = new ArrayList<>();
    Matcher end = END.matcher(text);
    while (end.find()) {
      ends.add(end.end());
    }
    if (!text.isEmpty()) {
      ends.add(text.length());
    }
    return ends;
  }
}
