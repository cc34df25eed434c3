package nl.migratiestaat.pdf.tags;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDPage;

/** The ink that is no part of what the document says: it is seen and not read. */
public final class Artifacts {

  /** Why ink is on the page, in the words of the PDF. */
  public enum Reason {
    /** It leads the eye: the dots of a table of contents. */
    LAYOUT("Layout"),
    /** It is there because a page ended: a head of a table that is printed again. */
    PAGINATION("Pagination");

    private final String word;

    Reason(String word) {
      this.word = word;
    }

    /** The name that the PDF has for it. */
    public String word() {
      return word;
    }
  }

  private final IdentityHashMap<PDPage, Map<Integer, Reason>> reasons = new IdentityHashMap<>();

  /** Takes ink out of what is read; it is taken out of the tags by the caller. */
  public void add(TagContent.Ink ink, Reason reason) {
    reasons.computeIfAbsent(ink.page(), page -> new TreeMap<>()).put(ink.number(), reason);
  }

  /** What a numbered piece of ink is, if it is not to be read. */
  public Optional<Reason> find(PDPage page, int number) {
    return Optional.ofNullable(reasons.getOrDefault(page, Map.of()).get(number));
  }
}
