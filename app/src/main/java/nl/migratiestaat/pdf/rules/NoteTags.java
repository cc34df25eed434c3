package nl.migratiestaat.pdf.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.pdf.tags.Tag;
import nl.migratiestaat.report.html.Anchors;
import org.w3c.dom.Element;

/**
 * A footnote is read where it is called: the call is a reference with a link to the note, the note
 * follows it and begins with its number, which links back.
 */
final class NoteTags implements TagRule {

  @Override
  public void apply(Tag document) {
    Map<String, Tag> calls = new HashMap<>();
    for (Tag call : document.find(NoteTags::isCall)) {
      calls.put(call.element().map(NoteTags::target).orElse(""), call.wrap("Reference"));
    }
    for (Tag note : document.find(tag -> tag.isFromClass(Anchors.NOTE_CLASS))) {
      String id = note.element().map(element -> element.getAttribute("id")).orElseThrow();
      note.become("Note");
      note.properties().id(id);
      note.find(tag -> tag.is("Link") && tag.isFromClass(Anchors.NOTE_NUMBER_CLASS))
          .forEach(link -> link.wrap("Lbl"));
      Optional.ofNullable(calls.get(id))
          .ifPresent(call -> call.parent().orElseThrow().addAfter(call, note));
    }
  }

  private static boolean isCall(Tag tag) {
    return tag.is("Link")
        && tag.element().filter(link -> Anchors.isNoteCall(link.getAttribute("id"))).isPresent();
  }

  private static String target(Element link) {
    return link.getAttribute("href").replaceFirst("^#", "");
  }
}
