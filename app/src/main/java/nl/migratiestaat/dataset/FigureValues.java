package nl.migratiestaat.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.input.Place;

/**
 * What one year's folder holds for one figure.
 *
 * @param place where it starts
 * @param observations the values
 * @param rows keys of the rows in the order typed
 * @param columns keys of the columns in the order typed
 * @param changes published changes with the previous period that do not follow from the counts
 * @param unknown why the values that are not given cannot be known
 * @param referenceDate "peildatum" as printed
 * @param updated date of the source's last update, ISO
 * @param version version of the source's publication
 * @param period overrides the period in the caption
 * @param captionNote more of the source line: "stand op 31 december"
 * @param footnote printed under the figure
 * @param note an editor's remark
 */
public record FigureValues(
    Place place,
    Map<SeriesId, Observation> observations,
    List<String> rows,
    List<String> columns,
    Map<SeriesId, Observation> changes,
    Optional<String> unknown,
    Optional<String> referenceDate,
    Optional<String> updated,
    Optional<String> version,
    Optional<String> period,
    Optional<String> captionNote,
    Optional<String> footnote,
    Optional<String> note) {}
