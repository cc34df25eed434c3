package nl.migratiestaat.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    List<String> names = new ArrayList<>();
    for (String row : figure.rows().isAbsent() ? List.of("") : figure.rows().keys()) {
      for (String column : figure.columns().isAbsent() ? List.of("") : figure.columns().keys()) {
        names.add(new SeriesId(figure.key(), row, column).toString());
      }
    }
    return names;
  }
}
