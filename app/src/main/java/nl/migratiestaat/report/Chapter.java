package nl.migratiestaat.report;

import java.util.List;

/**
 * A chapter, dashboard or appendix as HTML.
 *
 * @param part the part of the report it belongs to
 * @param stem name of its template: {@code 4-asielmigratie}
 * @param number its number; empty for the introduction and the dashboards
 * @param sections its headings, the chapter's own first
 * @param html its content, well-formed XHTML
 * @param notes its footnotes, for a medium that prints them at the end
 */
public record Chapter(
    Part part, String stem, String number, List<Section> sections, String html, List<Note> notes) {

  /** A footnote. */
  public record Note(int number, String html) {}

  public Chapter {
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
  }

  /** A chapter in the narrow sense. */
  public Chapter(
      String stem, String number, List<Section> sections, String html, List<Note> notes) {
    this(Part.CHAPTER, stem, number, sections, html, notes);
  }

  /** The same chapter with other HTML. */
  Chapter with(String otherHtml) {
    return new Chapter(part, stem, number, sections, otherHtml, notes);
  }

  public String title() {
    return sections.isEmpty() ? stem : sections.get(0).title();
  }

  public String id() {
    return sections.isEmpty() ? stem : sections.get(0).id();
  }
}
