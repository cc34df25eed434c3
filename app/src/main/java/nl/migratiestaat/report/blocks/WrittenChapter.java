package nl.migratiestaat.report.blocks;

import java.util.List;
import java.util.Optional;
import nl.migratiestaat.text.tree.Part;
import nl.migratiestaat.text.tree.Section;

/**
 * A chapter, dashboard or appendix as elements, for one medium.
 *
 * @param part the part of the report it belongs to
 * @param stem name of its template: {@code 4-asielmigratie}
 * @param number its number; empty for the introduction and the dashboards
 * @param sections its headings, the chapter's own first
 * @param content its elements
 * @param notes its footnotes, for a medium that prints them at its end
 */
public record WrittenChapter(
    Part part,
    String stem,
    String number,
    List<Section> sections,
    Content content,
    List<Note> notes) {

  /** A footnote at the end of a chapter. */
  public record Note(int number, Content text) {}

  public WrittenChapter {
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
  }

  /** Its title; the name of its template when it has no heading. */
  public String title() {
    return first().map(Section::title).orElse(stem);
  }

  /** Its anchor. */
  public String id() {
    return first().map(Section::id).orElse(stem);
  }

  private Optional<Section> first() {
    return sections.stream().findFirst();
  }
}
