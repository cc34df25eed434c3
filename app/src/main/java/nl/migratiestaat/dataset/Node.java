package nl.migratiestaat.dataset;

import java.util.List;
import java.util.Map;

/** A piece of YAML that knows where it stands. Scalars keep the text as it was typed. */
sealed interface Node {

  Place place();

  /** A scalar as typed; an empty one has empty text. */
  record Scalar(Place place, String text) implements Node {}

  record Sequence(Place place, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** A mapping in the order of the file; every key remembers its own place. */
  record Mapping(Place place, Map<String, Field> fields) implements Node {}

  record Field(Place keyPlace, Node value) {}
}
