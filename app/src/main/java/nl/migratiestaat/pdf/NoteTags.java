package nl.migratiestaat.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A footnote is read where it is called: the call is a reference with a link to the note, the note
 * follows it and begins with its number, which links back.
 */
final class NoteTags implements TagRule {

  private static final String NOTE = ".voetnoot";
  private static final String CALL = "nootverwijzing-";
  private static final String NUMBER = ".nootnummer";

  @Override
  public void apply(Tag document) {
    Map<String, Tag> calls = new HashMap<>();
    for (Tag call : document.find(NoteTags::isCall)) {
      calls.put(call.source().map(NoteTags::target).orElse(""), call.wrap("Reference"));
    }
    for (Tag note : document.find(tag -> tag.isFrom(NOTE))) {
      String id = note.source().map(element -> element.getAttribute("id")).orElseThrow();
      note.become("Note");
      note.id(id);
      note.find(tag -> tag.is("Link") && tag.isFrom(NUMBER)).forEach(link -> link.wrap("Lbl"));
      Optional.ofNullable(calls.get(id))
          .ifPresent(call -> call.parent().orElseThrow().addAfter(call, note));
    }
  }

  private static boolean isCall(Tag tag) {
    return tag.is("Link")
        && tag.source().filter(link -> link.getAttribute("id").startsWith(CALL)).isPresent();
  }

  private static String target(Element link) {
    return link.getAttribute("href").replaceFirst("^#", "");
  }
}
