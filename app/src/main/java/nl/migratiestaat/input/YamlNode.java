package nl.migratiestaat.input;

import java.util.List;
import java.util.Map;

/** A piece of YAML that knows where it stands. Scalars keep the text as it was typed. */
public sealed interface YamlNode {

  Place place();

  /** A scalar as typed; an empty one has empty text. */
  record Scalar(Place place, String text) implements YamlNode {}

  record Sequence(Place place, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** A mapping in the order of the file; every key remembers its own place. */
  record Mapping(Place place, Map<String, Field> fields) implements YamlNode {}

  record Field(Place keyPlace, YamlNode value) {}
}
