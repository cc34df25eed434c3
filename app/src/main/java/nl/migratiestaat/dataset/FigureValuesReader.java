package nl.migratiestaat.dataset;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.migratiestaat.calculation.Rounding;
import nl.migratiestaat.input.Entry;
import nl.migratiestaat.input.Fields;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Suggestion;

/** Reads what a year's folder holds for one figure, against the codebook's definition. */
final class FigureValuesReader {

  private static final String CHANGE = "change";
  private static final Set<String> OWN_KEYS = Fields.askedBy(FigureValuesReader::about);

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

  /** What can be no row or column, for it says something of the figure. */
  static Set<String> ownKeys() {
    return OWN_KEYS;
  }

  /** What is said of the figure itself. */
  private static FigureValues about(Fields fields) {
    fields.entry(CHANGE);
    return new FigureValues(
        fields.place(),
        FigureValues.Typed.NOTHING,
        fields.words("unknown"),
        new FigureValues.Caption(
            fields.words("reference-date"),
            fields.words("version"),
            fields.words("period"),
            fields.words("caption-note")),
        fields.prose("footnote"),
        Provenance.read(fields));
  }

  FigureValues read(Fields fields) {
    FigureValues about = about(fields);
    fields.entries().forEach(entry -> walk(entry, this::observation));
    fields
        .nested(CHANGE, "{" + definition.key() + ": +12%}", Fields::entries)
        .orElse(List.of())
        .forEach(entry -> walk(entry, this::change));
    return about.with(
        new FigureValues.Typed(observations, changes, List.copyOf(rows), List.copyOf(columns)));
  }

  private void walk(Entry entry, BiConsumer<SeriesId, Entry> target) {
    if (definition.rows().isAbsent()) {
      cell("", entry, target);
    } else if (known(definition.rows(), entry)) {
      rows.add(entry.key());
      row(entry, target);
    }
  }

  private void row(Entry row, BiConsumer<SeriesId, Entry> target) {
    if (definition.columns().isAbsent()) {
      target.accept(new SeriesId(definition.key(), row.key(), ""), row);
    } else {
      String form = "{" + String.join(": …, ", definition.columns().keys()) + ": …}";
      row.read(form, cells -> cells(row.key(), cells, target));
    }
  }

  /** {@code unknown: reason} among a row's cells says why its other cells cannot be known. */
  private Fields cells(String row, Fields cells, BiConsumer<SeriesId, Entry> target) {
    Optional<Entry> reason = cells.entry("unknown");
    cells.entries().forEach(entry -> cell(row, entry, target));
    reason.ifPresent(entry -> entry.words().ifPresent(words -> unknown(row, words, entry.place())));
    return cells;
  }

  private void unknown(String row, String reason, Place place) {
    for (String column : definition.columns().keys()) {
      observations.putIfAbsent(
          new SeriesId(definition.key(), row, column),
          Observation.of(new Value.Unknown(reason), place));
    }
  }

  private void cell(String row, Entry cell, BiConsumer<SeriesId, Entry> target) {
    if (known(definition.columns(), cell)) {
      columns.add(cell.key());
      target.accept(new SeriesId(definition.key(), row, cell.key()), cell);
    }
  }

  private boolean known(Axis axis, Entry entry) {
    boolean known = axis.members().containsKey(entry.key());
    if (!known) {
      problems.add(
          entry.keyPlace(),
          "“" + entry.key() + "” staat niet in het codeboek bij " + definition.key(),
          Suggestion.orList(entry.key(), axis.keys()));
    }
    return known;
  }

  private void observation(SeriesId id, Entry entry) {
    observations.put(id, values.parse(entry, definition.kind(id), definition.rounding(id)));
  }

  private void change(SeriesId id, Entry entry) {
    changes.put(id, values.parse(entry, ValueKind.PERCENTAGE, Rounding.NONE));
  }
}
