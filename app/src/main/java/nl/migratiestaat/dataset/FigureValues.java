package nl.migratiestaat.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Prose;

/**
 * What one year's folder holds for one figure.
 *
 * @param place where it starts
 * @param typed its values
 * @param unknown why the values that are not given cannot be known
 * @param caption what the caption says beside the title and the source
 * @param footnote printed under the figure
 * @param provenance where its values come from that do not say it themselves
 */
public record FigureValues(
    Place place,
    Typed typed,
    Optional<String> unknown,
    Caption caption,
    Optional<Prose> footnote,
    Provenance provenance) {

  /**
   * The values of a figure.
   *
   * @param observations by series
   * @param changes published changes with the previous period that do not follow from the counts
   * @param rows keys of the rows in the order typed
   * @param columns keys of the columns in the order typed
   */
  public record Typed(
      Map<SeriesId, Observation> observations,
      Map<SeriesId, Observation> changes,
      List<String> rows,
      List<String> columns) {

    static final Typed NOTHING = new Typed(Map.of(), Map.of(), List.of(), List.of());

    public Typed {
      observations = Collections.unmodifiableMap(new LinkedHashMap<>(observations));
      changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
    }
  }

  /**
   * What the caption says of a year.
   *
   * @param referenceDate "peildatum" as printed
   * @param version version of the source's publication
   * @param period overrides the period in the title
   * @param note more of the source line: "stand op 31 december"
   */
  public record Caption(
      Optional<String> referenceDate,
      Optional<String> version,
      Optional<String> period,
      Optional<String> note) {}

  FigureValues with(Typed values) {
    return new FigureValues(place, values, unknown, caption, footnote, provenance);
  }
}
