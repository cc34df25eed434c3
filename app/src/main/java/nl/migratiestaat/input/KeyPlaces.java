package nl.migratiestaat.input;

import java.util.LinkedHashMap;
import java.util.Map;

/** The keys of a YAML file with the places where they stand, whatever they hold. */
public final class KeyPlaces {

  private KeyPlaces() {}

  /** The keys of a file in the order typed; none when there is no such file. */
  public static Map<String, Place> read(Project project, String name, Problems problems) {
    Map<String, Place> keys = new LinkedHashMap<>();
    project
        .read(name, problems)
        .flatMap(file -> YamlReader.read(file, problems))
        .ifPresent(
            mapping -> mapping.fields().forEach((key, field) -> keys.put(key, field.keyPlace())));
    return keys;
  }
}
