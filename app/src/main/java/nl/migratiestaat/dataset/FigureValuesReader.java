package nl.migratiestaat.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.migratiestaat.calculation.Rounding;
import nl.migratiestaat.input.Fields;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Suggestion;
import nl.migratiestaat.input.YamlNode;

/** Reads what a year's folder holds for one figure, against the codebook's definition. */
final class FigureValuesReader {

  /** KeyPlaces that say something about the figure and are no row or column. */
  static final Set<String> RESERVED =
      Set.of(
          "unknown",
          "note",
          "footnote",
          "change",
          "reference-date",
          "updated",
          "version",
          "period",
          "origin",
          "caption-note");

  private final FigureDefinition definition;
  private final Problems problems;
  private final ValueParser values;
  private final Map<SeriesId, Observation> observations = new LinkedHashMap<>();
  private final Map<SeriesId, Observation> changes = new LinkedHashMap<>();
  private final Set<String> rows = new LinkedHashSet<>();
  private final Set<String> columns = new LinkedHashSet<>();

  FigureValuesReader(FigureDefinition definition, Problems problems) {
    this.definition = definition;
    this.problems = problems;
    this.values = new ValueParser(problems);
  }

  FigureValues read(YamlNode.Mapping mapping) {
    Fields fields = new Fields(mapping, problems);
    Map<String, YamlNode.Field> cells = new LinkedHashMap<>(mapping.fields());
    cells.keySet().removeAll(RESERVED);
    walk(new YamlNode.Mapping(mapping.place(), cells), this::observation);
    fields.mapping("change").ifPresent(change -> walk(change, this::change));
    return new FigureValues(
        mapping.place(),
        Collections.unmodifiableMap(observations),
        List.copyOf(rows),
        List.copyOf(columns),
        Collections.unmodifiableMap(changes),
        fields.text("unknown"),
        fields.text("reference-date"),
        fields.text("updated"),
        fields.text("version"),
        fields.text("period"),
        fields.text("caption-note"),
        fields.text("footnote"),
        fields.text("note"));
  }

  private interface Target {
    void put(SeriesId id, YamlNode node);
  }

  private void walk(YamlNode.Mapping mapping, Target target) {
    mapping
        .fields()
        .forEach(
            (key, field) -> {
              if (definition.rows().isAbsent()) {
                cell("", key, field, target);
              } else {
                row(key, field, target);
              }
            });
  }

  private void row(String key, YamlNode.Field field, Target target) {
    if (!known(definition.rows(), key, field.keyPlace())) {
      return;
    }
    rows.add(key);
    if (definition.columns().isAbsent()) {
      target.put(new SeriesId(definition.key(), key, ""), field.value());
    } else if (field.value() instanceof YamlNode.Mapping cells) {
      cells.fields().forEach((column, cell) -> rowCell(key, column, cell, target));
    } else {
      problems.add(
          field.value().place(),
          "bij “" + key + "” worden kolommen verwacht",
          "schrijf {" + String.join(": …, ", definition.columns().keys()) + ": …}");
    }
  }

  /** {@code unknown: reason} among a row's cells says why its other cells cannot be known. */
  private void rowCell(String row, String column, YamlNode.Field field, Target target) {
    if (column.equals("unknown") && field.value() instanceof YamlNode.Scalar reason) {
      Value unknown = new Value.Unknown(reason.text());
      for (String other : definition.columns().keys()) {
        SeriesId id = new SeriesId(definition.key(), row, other);
        observations.putIfAbsent(id, Observation.of(unknown, reason.place()));
      }
    } else {
      cell(row, column, field, target);
    }
  }

  private void cell(String row, String column, YamlNode.Field field, Target target) {
    if (known(definition.columns(), column, field.keyPlace())) {
      columns.add(column);
      target.put(new SeriesId(definition.key(), row, column), field.value());
    }
  }

  private boolean known(Axis axis, String key, Place place) {
    if (axis.members().containsKey(key)) {
      return true;
    }
    problems.add(
        place,
        "“" + key + "” staat niet in het codeboek bij " + definition.key(),
        Suggestion.orList(key, axis.keys()));
    return false;
  }

  private void observation(SeriesId id, YamlNode node) {
    observations.put(id, values.parse(node, definition.kind(id), definition.rounding(id)));
  }

  private void change(SeriesId id, YamlNode node) {
    changes.put(id, values.parse(node, ValueKind.PERCENTAGE, Rounding.NONE));
  }
}
