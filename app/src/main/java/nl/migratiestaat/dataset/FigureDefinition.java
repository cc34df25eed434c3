package nl.migratiestaat.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.migratiestaat.calculation.Rounding;
import nl.migratiestaat.input.Place;

/**
 * What the codebook says about one figure.
 *
 * @param key its name in data and templates
 * @param number its number in the report, from 1
 * @param chapter stem of the chapter it belongs to: {@code 4-asielmigratie}
 * @param place where it is defined
 * @param title without the years
 * @param sources keys of the organisations it comes from
 * @param rounding the rule of its first source
 * @param unit what is counted, plural
 * @param show how the cells are shown
 * @param layout how a table is laid out
 * @param rows its rows
 * @param columns its columns
 * @param offsets the periods it covers, as offsets to the reporting year, oldest first
 * @param yearLabel pattern of a period's label with {jaar} and {volgend}
 * @param corner heads of the label columns
 * @param heading one head above all value columns
 * @param changeRow key of the only row whose change is printed
 * @param sharesOf series whose shares stand under the counts
 * @param traits what holds for all its series
 * @param fixed values that are the same every year
 */
public record FigureDefinition(
    String key,
    int number,
    String chapter,
    Place place,
    String title,
    List<String> sources,
    Rounding rounding,
    String unit,
    Show show,
    Layout layout,
    Axis rows,
    Axis columns,
    List<Integer> offsets,
    Optional<String> yearLabel,
    List<String> corner,
    Optional<String> heading,
    Optional<String> changeRow,
    Optional<String> sharesOf,
    Traits traits,
    Map<SeriesId, Observation> fixed) {

  /** How a figure's cells are shown. */
  public enum Show {
    TABLE,
    BARS,
    COLUMNS,
    STACKED,
    SHARES,
    LINES;

    static final Map<String, Show> NAMES =
        Map.of(
            "table", TABLE, "bars", BARS, "columns", COLUMNS, "stacked", STACKED, "shares", SHARES,
            "lines", LINES);
  }

  /** How a table is laid out. */
  public enum Layout {
    YEAR_ROWS,
    YEAR_COLUMNS,
    LONG;

    static final Map<String, Layout> NAMES =
        Map.of("year-rows", YEAR_ROWS, "year-columns", YEAR_COLUMNS, "long", LONG);
  }

  FigureDefinition withFixed(Map<SeriesId, Observation> values) {
    return new FigureDefinition(
        key, number, chapter, place, title, sources, rounding, unit, show, layout, rows, columns,
        offsets, yearLabel, corner, heading, changeRow, sharesOf, traits, values);
  }

  public ValueKind kind(SeriesId id) {
    return first(id, Traits::kind).orElse(ValueKind.COUNT);
  }

  /** The rule by which a series' counts are rounded. */
  public Rounding rounding(SeriesId id) {
    return first(id, Traits::rounding).orElse(rounding);
  }

  /** Whether the change of a series with the previous period is printed at all. */
  public boolean hasChange(SeriesId id) {
    boolean thisRow = changeRow.map(row -> row.equals(id.row())).orElse(true);
    return kind(id) == ValueKind.COUNT && thisRow && first(id, Traits::change).orElse(true);
  }

  /** A trait of a series: its column's, else its row's, else the figure's. */
  public <T> Optional<T> first(SeriesId id, Function<Traits, Optional<T>> trait) {
    return trait
        .apply(columns.traits(id.column()))
        .or(() -> trait.apply(rows.traits(id.row())))
        .or(() -> trait.apply(traits));
  }

  public boolean isTable() {
    return show == Show.TABLE;
  }
}
