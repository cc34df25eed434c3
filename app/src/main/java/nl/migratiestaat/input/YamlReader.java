package nl.migratiestaat.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads one YAML file into {@link YamlNode}s with places. Refused, each as a {@link Problem}: what
 * is not YAML, a key given twice, references to anchors, more than one document, more than {@value
 * #MAX_CHARACTERS} characters, nesting deeper than {@value #MAX_DEPTH}. So a file cannot exhaust
 * memory.
 */
public final class YamlReader {

  private static final int MAX_CHARACTERS = 2_000_000;
  private static final int MAX_DEPTH = 30;

  private static final YAMLFactory FACTORY = factory();

  private final String file;
  private final Problems problems;
  private YAMLParser parser;

  private YamlReader(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  private static YAMLFactory factory() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MAX_CHARACTERS);
    options.setNestingDepthLimit(MAX_DEPTH);
    return YAMLFactory.builder()
        .loaderOptions(options)
        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
        .build();
  }

  /** The mapping a file holds; an empty file is an empty mapping; empty when it cannot be read. */
  public static Optional<YamlNode.Mapping> read(ProjectFile source, Problems problems) {
    return new YamlReader(source.name(), problems).document(source.text());
  }

  private Optional<YamlNode.Mapping> document(String text) {
    try (YAMLParser opened = FACTORY.createParser(text)) {
      parser = opened;
      if (parser.nextToken() == null) {
        return Optional.of(new YamlNode.Mapping(new Place(file, 1, 1), Map.of()));
      }
      JsonToken first = parser.currentToken();
      if (first == JsonToken.VALUE_NULL || (first.isScalarValue() && parser.getText().isEmpty())) {
        return Optional.of(new YamlNode.Mapping(here(), Map.of()));
      }
      if (first != JsonToken.START_OBJECT) {
        problems.add(
            here(), "hier wordt een lijst van sleutels en waarden verwacht (sleutel: waarde)");
        return Optional.empty();
      }
      YamlNode.Mapping mapping = mapping();
      if (parser.nextToken() != null) {
        problems.add(
            here(), "het bestand bevat meer dan één YAML-document", "verwijder de regel met ---");
      }
      return Optional.of(mapping);
    } catch (JsonProcessingException e) {
      problems.add(place(e.getLocation()), "dit is geen geldige YAML", YamlAdvice.remedy(e));
      return Optional.empty();
    } catch (IOException e) {
      problems.add(new Place(file, 1, 1), "het bestand kan niet worden gelezen");
      return Optional.empty();
    }
  }

  private YamlNode node() throws IOException {
    if (parser.isCurrentAlias()) {
      problems.add(here(), "verwijzingen (*naam) zijn niet toegestaan", "typ de waarde zelf");
      return new YamlNode.Scalar(here(), "");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping();
      case START_ARRAY -> sequence();
      case VALUE_NULL -> new YamlNode.Scalar(here(), "");
      default -> new YamlNode.Scalar(here(), printable(parser.getText()));
    };
  }

  /** YAML can write any character as an escape, also one that cannot be printed. */
  private String printable(String text) {
    if (Printable.firstOffence(text).isEmpty()) {
      return text;
    }
    problems.add(here(), "hier staat een teken dat niet kan worden afgedrukt", "haal het weg");
    return Printable.masked(text);
  }

  private YamlNode.Mapping mapping() throws IOException {
    Place start = here();
    Map<String, YamlNode.Field> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Place keyPlace = here();
      String key = parser.currentName();
      parser.nextToken();
      YamlNode value = node();
      if (fields.putIfAbsent(key, new YamlNode.Field(keyPlace, value)) != null) {
        problems.add(
            keyPlace,
            "de sleutel “" + key + "” staat hier voor de tweede keer",
            "verwijder er één");
      }
    }
    return new YamlNode.Mapping(start, fields);
  }

  private YamlNode.Sequence sequence() throws IOException {
    Place start = here();
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node());
    }
    return new YamlNode.Sequence(start, items);
  }

  private Place here() {
    return place(parser.currentTokenLocation());
  }

  private Place place(JsonLocation location) {
    return location == null
        ? new Place(file, 1, 1)
        : new Place(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
