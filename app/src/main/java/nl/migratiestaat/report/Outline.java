package nl.migratiestaat.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sections of the whole report by anchor, so that a reference can point anywhere. */
final class Outline {

  private final Map<String, Section> sections = new LinkedHashMap<>();

  void add(Section section) {
    sections.put(section.id(), section);
  }

  boolean contains(String id) {
    return sections.containsKey(id);
  }

  Optional<Section> section(String id) {
    return Optional.ofNullable(sections.get(id));
  }

  Set<String> ids() {
    return sections.keySet();
  }
}
