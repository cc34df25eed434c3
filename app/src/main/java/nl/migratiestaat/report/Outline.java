package nl.migratiestaat.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sections of the whole report by anchor, so that a reference can point anywhere. */
final class Outline {

  private final Map<String, Section> sections = new LinkedHashMap<>();
  private boolean open;

  /** Leaves the outline open: a template could not be read, so nobody knows what it lacks. */
  void leaveOpen() {
    open = true;
  }

  /** Whether a section that is not in the outline exists nowhere. */
  boolean isComplete() {
    return !open;
  }

  void add(Section section) {
    sections.put(section.id(), section);
  }

  boolean contains(String id) {
    return sections.containsKey(id);
  }

  Optional<Section> section(String id) {
    return Optional.ofNullable(sections.get(id));
  }

  /** The printed name of a chapter: {@code Hoofdstuk 4 Asielmigratie}. */
  String chapterTitle(String number) {
    return sections.values().stream()
        .filter(section -> section.level() == 1 && section.part() == Part.CHAPTER)
        .filter(section -> section.number().equals(number))
        .map(section -> section.label() + " " + section.title())
        .findFirst()
        .orElse(number);
  }

  Set<String> ids() {
    return sections.keySet();
  }
}
