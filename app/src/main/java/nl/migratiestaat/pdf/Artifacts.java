package nl.migratiestaat.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDPage;

/** The ink that is no part of what the document says: it is seen and not read. */
final class Artifacts {

  private final IdentityHashMap<PDPage, Set<Integer>> marks = new IdentityHashMap<>();

  void add(Piece.Mark mark) {
    marks.computeIfAbsent(mark.page(), page -> new TreeSet<>()).add(mark.number());
  }

  /** Takes a tag out of the tree; its ink stays on the page. */
  void add(Tag tag) {
    tag.marks().forEach(this::add);
    tag.detach();
  }

  Set<Integer> on(PDPage page) {
    return marks.getOrDefault(page, Collections.emptySet());
  }
}
