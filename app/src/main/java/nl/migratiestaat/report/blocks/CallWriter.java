package nl.migratiestaat.report.blocks;

import java.util.List;
import java.util.function.Function;
import nl.migratiestaat.report.html.Anchors;
import nl.migratiestaat.report.html.Medium;
import nl.migratiestaat.report.html.Xhtml;
import nl.migratiestaat.text.tree.CitationNode;
import nl.migratiestaat.text.tree.FigureNode;
import nl.migratiestaat.text.tree.ForeignNode;
import nl.migratiestaat.text.tree.NoteNode;
import nl.migratiestaat.text.tree.NumberNode;
import nl.migratiestaat.text.tree.SectionNode;
import nl.migratiestaat.text.tree.TermNode;
import nl.migratiestaat.text.tree.WordsNode;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes what stands in a text for a call. Footnotes stand at their call in print, and are kept for
 * the end of the chapter on the web.
 */
final class CallWriter {

  private final Cursor cursor;
  private final Medium medium;
  private final Function<NoteNode, Content> content;
  private final List<WrittenChapter.Note> notes;

  /**
   * @param content writes the words of a footnote
   * @param notes receives the footnotes of the web
   */
  CallWriter(
      Cursor cursor,
      Medium medium,
      Function<NoteNode, Content> content,
      List<WrittenChapter.Note> notes) {
    this.cursor = cursor;
    this.medium = medium;
    this.content = content;
    this.notes = notes;
  }

  /**
   * Writes a call.
   *
   * @return false for a node that is no call
   */
  boolean write(org.commonmark.node.Node node) {
    if (node instanceof NumberNode number) {
      number(number);
    } else if (node instanceof WordsNode words) {
      cursor.text(words.plain());
    } else if (node instanceof FigureNode figure) {
      cursor.link("#" + Anchors.figure(figure.key()), glued(figure.plain()));
    } else if (node instanceof SectionNode section) {
      if (section.isKnown()) {
        cursor.link("#" + section.id(), glued(section.plain()));
      }
    } else if (node instanceof CitationNode citation) {
      cursor.link(citation.citation().address(), citation.citation().text());
    } else if (node instanceof TermNode term) {
      term(term);
    } else if (node instanceof ForeignNode foreign) {
      cursor.in(
          cursor.element("span", "lang", foreign.language()), () -> cursor.text(foreign.words()));
    } else if (node instanceof NoteNode note) {
      note(note);
    } else {
      return false;
    }
    return true;
  }

  private static String glued(String text) {
    return text.replace(' ', '\u00a0');
  }

  /** A number with the name of its series, so that it can be traced on the page. */
  private void number(NumberNode number) {
    Element element =
        cursor.element(
            "span",
            "class",
            "getal",
            "data-reeks",
            number.series(),
            "data-jaar",
            String.valueOf(number.year()));
    if (number.ordinal() > 0) {
      element.setAttribute("id", "getal-" + number.ordinal());
    }
    cursor.in(element, () -> cursor.text(glued(number.printed())));
  }

  private void term(TermNode term) {
    Element element =
        term.explained()
            ? cursor.element("a", "href", "#" + Anchors.term(term.key()))
            : cursor.element("span");
    element.setAttribute("class", "term");
    element.setAttribute("data-term", term.key());
    cursor.in(element, () -> cursor.text(term.shown()));
  }

  private void note(NoteNode note) {
    String number = String.valueOf(note.number());
    cursor.in(
        cursor.element("sup", "class", "nootverwijzing"),
        () ->
            cursor.in(
                cursor.element(
                    "a",
                    "id",
                    Anchors.noteCall(note.number()),
                    "href",
                    "#" + Anchors.note(note.number()),
                    "aria-label",
                    "Noot " + number),
                () -> cursor.text(number)));
    Content words = content.apply(note);
    if (medium == Medium.WEB) {
      notes.add(new WrittenChapter.Note(note.number(), words));
    } else {
      cursor.in(
          cursor.element("span", "class", Anchors.NOTE_CLASS, "id", Anchors.note(note.number())),
          () -> cursor.place(numbered(note.number(), words)));
    }
  }

  /** The number stands on the first line of the note and leads back to the call. */
  private DocumentFragment numbered(int number, Content words) {
    Element back =
        cursor.element(
            "a",
            "class",
            Anchors.NOTE_NUMBER_CLASS,
            "href",
            "#" + Anchors.noteCall(number),
            "aria-label",
            "Terug naar noot " + number + " in de tekst");
    back.setTextContent(String.valueOf(number));
    Node first = words.nodes().getFirstChild();
    Node into = Xhtml.is(first, "p") ? first : words.nodes();
    into.insertBefore(into.getOwnerDocument().createTextNode(" "), into.getFirstChild());
    into.insertBefore(back, into.getFirstChild());
    return words.nodes();
  }
}
