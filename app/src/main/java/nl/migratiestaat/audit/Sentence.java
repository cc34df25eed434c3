package nl.migratiestaat.audit;

import java.util.List;
import nl.migratiestaat.input.Place;

/**
 * A sentence of a chapter or of commentary.
 *
 * @param text the text it stands in
 * @param start where it begins in that text
 * @param words its words; calls, tags and addresses in it are replaced by as many {@link
 *     Text#MASK}s, so that positions keep their meaning
 * @param calls the calls in it
 * @param inNote whether it stands in a footnote
 */
record Sentence(Text text, int start, String words, List<Call> calls, boolean inNote) {

  /** The place of a character of the sentence. */
  Place place(int offset) {
    return text.place(start + offset);
  }

  /** The words just before a call. */
  String before(Call call, int length) {
    int end = call.start() - start;
    return words.substring(Math.max(0, end - length), end).replaceAll("\\s+", " ");
  }

  /** The words just after a call. */
  String after(Call call, int length) {
    int begin = call.end() - start;
    return words.substring(begin, Math.min(words.length(), begin + length)).replaceAll("\\s+", " ");
  }
}
