package nl.migratiestaat.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.migratiestaat.input.Suggestion;

/** Finds series by their written names. */
public final class SeriesNames {

  private final Map<String, FigureDefinition> figures;

  public SeriesNames(Map<String, FigureDefinition> figures) {
    this.figures = figures;
  }

  /**
   * The series with a name: figuur.kolom, figuur.rij or figuur.rij.kolom; empty if there is none.
   */
  public Optional<SeriesId> find(String name) {
    List<String> parts = SeriesId.parts(name);
    FigureDefinition figure = figures.get(parts.get(0));
    if (figure == null) {
      return Optional.empty();
    }
    int expected = 1 + (figure.rows().isAbsent() ? 0 : 1) + (figure.columns().isAbsent() ? 0 : 1);
    if (parts.size() != expected) {
      return Optional.empty();
    }
    String row = figure.rows().isAbsent() ? "" : parts.get(1);
    String column = figure.columns().isAbsent() ? "" : parts.get(parts.size() - 1);
    boolean known = has(figure.rows(), row) && has(figure.columns(), column);
    return known ? Optional.of(new SeriesId(figure.key(), row, column)) : Optional.empty();
  }

  /**
   * The series of another figure in the same row or column as a series: {@code figuur.kolom} or
   * {@code figuur} in its row, {@code figuur.rij} or {@code figuur} in its column.
   */
  public Optional<SeriesId> beside(String name, SeriesId owner) {
    List<String> parts = SeriesId.parts(name);
    FigureDefinition figure = figures.get(parts.get(0));
    if (figure == null || parts.size() > 2) {
      return Optional.empty();
    }
    String member = parts.size() == 2 ? parts.get(1) : "";
    String row = figure.rows().isAbsent() ? "" : owner.row();
    String column = figure.columns().isAbsent() ? "" : owner.column();
    return Stream.of(
            new SeriesId(figure.key(), row, member),
            new SeriesId(figure.key(), member, column),
            new SeriesId(figure.key(), row, column))
        .filter(id -> member.isEmpty() || id.row().equals(member) || id.column().equals(member))
        .filter(id -> has(figure.rows(), id.row()) && has(figure.columns(), id.column()))
        .findFirst();
  }

  private static boolean has(Axis axis, String key) {
    return axis.isAbsent() ? key.isEmpty() : axis.members().containsKey(key);
  }

  /** “bedoelt u …?” for a name that does not exist; empty when nothing comes near. */
  public String suggestion(String name) {
    String key = SeriesId.parts(name).get(0);
    FigureDefinition figure = figures.get(key);
    return figure == null
        ? Suggestion.nearest(key, figures.keySet())
            .map(near -> near + name.substring(key.length()))
            .map(near -> "bedoelt u " + near + "?")
            .orElse("")
        : Suggestion.orList(name, key + ".", all(figure));
  }

  /** The names of all series of a figure. */
  public static List<String> all(FigureDefinition figure) {
    return ids(figure).map(SeriesId::toString).toList();
  }

  /** All series of a figure, row by row. */
  static Stream<SeriesId> ids(FigureDefinition figure) {
    List<String> rows = figure.rows().isAbsent() ? List.of("") : figure.rows().keys();
    List<String> columns = figure.columns().isAbsent() ? List.of("") : figure.columns().keys();
    return rows.stream()
        .flatMap(row -> columns.stream().map(column -> new SeriesId(figure.key(), row, column)));
  }
}
