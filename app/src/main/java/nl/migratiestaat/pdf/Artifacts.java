package nl.migratiestaat.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDPage;

/** The ink that is no part of what the document says: it is seen and not read. */
final class Artifacts {

  /** Why ink is on the page, in the words of the PDF. */
  enum Kind {
    /** It leads the eye: the dots of a table of contents. */
    LAYOUT("Layout"),
    /** It is there because a page ended: a head of a table that is printed again. */
    PAGINATION("Pagination");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  private final IdentityHashMap<PDPage, Map<Integer, Kind>> marks = new IdentityHashMap<>();

  void add(Piece.Mark mark, Kind kind) {
    marks.computeIfAbsent(mark.page(), page -> new TreeMap<>()).put(mark.number(), kind);
  }

  /** What a numbered piece of ink is, if it is not to be read. */
  Optional<Kind> find(PDPage page, int number) {
    return Optional.ofNullable(marks.getOrDefault(page, Map.of()).get(number));
  }
}
