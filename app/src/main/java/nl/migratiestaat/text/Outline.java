package nl.migratiestaat.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.migratiestaat.text.tree.Part;
import nl.migratiestaat.text.tree.Section;

/** The sections of the whole report by anchor, so that a reference can point anywhere. */
public final class Outline {

  private final Map<String, Section> sections = new LinkedHashMap<>();

  void add(Section section) {
    sections.put(section.id(), section);
  }

  boolean contains(String id) {
    return sections.containsKey(id);
  }

  /** The section with an anchor. */
  public Optional<Section> section(String id) {
    return Optional.ofNullable(sections.get(id));
  }

  /** The printed name of a chapter: {@code Hoofdstuk 4 Asielmigratie}. */
  public String chapterTitle(String number) {
    return sections.values().stream()
        .filter(section -> section.level() == 1 && section.part() == Part.CHAPTER)
        .filter(section -> section.number().equals(number))
        .map(section -> section.label() + " " + section.title())
        .findFirst()
        .orElse(number);
  }

  /** All anchors. */
  public Set<String> ids() {
    return sections.keySet();
  }
}
