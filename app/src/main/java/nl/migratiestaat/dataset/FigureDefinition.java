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
 * @param identity its name and its place
 * @param subject what it is about
 * @param arrangement how its cells are laid out
 * @param rows its rows
 * @param columns its columns
 * @param periods which periods it covers
 * @param traits what holds for all its series
 * @param fixed values that are the same every year
 */
public record FigureDefinition(
    Identity identity,
    Subject subject,
    Arrangement arrangement,
    Axis rows,
    Axis columns,
    Periods periods,
    Traits traits,
    Map<SeriesId, Observation> fixed) {

  /**
   * Which figure it is.
   *
   * @param key its name in data and templates
   * @param number its number in the report, from 1
   * @param chapter stem of the chapter it belongs to: {@code 4-asielmigratie}
   * @param place where it is defined
   */
  public record Identity(String key, int number, String chapter, Place place) {}

  /**
   * What a figure is about.
   *
   * @param title without the years
   * @param sources keys of the organisations it comes from
   * @param rounding the rule of its first source, unless the figure deviates
   * @param unit what is counted, plural
   */
  public record Subject(String title, List<String> sources, Rounding rounding, String unit) {}

  /**
   * How cells are laid out.
   *
   * @param show table or chart
   * @param layout of a table
   * @param corner heads of the label columns
   * @param heading one head above all value columns
   * @param changeRow key of the only row whose change is printed
   * @param sharesOf series whose shares stand under the counts
   */
  public record Arrangement(
      Show show,
      Layout layout,
      List<String> corner,
      Optional<String> heading,
      Optional<String> changeRow,
      Optional<String> sharesOf) {

    /** Whether a row needs no name, for its year stands there. */
    boolean yearMayBeLabel() {
      return show == Show.TABLE && layout == Layout.YEAR_ROWS;
    }
  }

  /**
   * Which periods a figure covers.
   *
   * @param offsets to the reporting year, oldest first; one at least
   * @param label pattern of a period's label with {jaar} and {volgend}
   */
  public record Periods(List<Integer> offsets, Optional<String> label) {}

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
        identity, subject, arrangement, rows, columns, periods, traits, values);
  }

  /** See {@link Identity}. */
  public String key() {
    return identity.key();
  }

  /** See {@link Identity}. */
  public int number() {
    return identity.number();
  }

  /** See {@link Identity}. */
  public String chapter() {
    return identity.chapter();
  }

  /** See {@link Identity}. */
  public Place place() {
    return identity.place();
  }

  /** See {@link Subject}. */
  public String title() {
    return subject.title();
  }

  /** See {@link Subject}. */
  public List<String> sources() {
    return subject.sources();
  }

  /** See {@link Subject}. */
  public Rounding rounding() {
    return subject.rounding();
  }

  /** See {@link Subject}. */
  public String unit() {
    return subject.unit();
  }

  public ValueKind kind(SeriesId id) {
    return first(id, Traits::kind).orElse(ValueKind.COUNT);
  }

  /** The rule by which a series' counts are rounded. */
  public Rounding rounding(SeriesId id) {
    return first(id, Traits::rounding).orElse(subject.rounding());
  }

  /** Whether the change of a series with the previous period is printed at all. */
  public boolean hasChange(SeriesId id) {
    boolean thisRow = arrangement.changeRow().map(row -> row.equals(id.row())).orElse(true);
    return kind(id) == ValueKind.COUNT
        && thisRow
        && first(id, traits -> traits.look().change()).orElse(true);
  }

  /** A trait of a series: its column's, else its row's, else the figure's. */
  public <T> Optional<T> first(SeriesId id, Function<Traits, Optional<T>> trait) {
    return trait
        .apply(columns.traits(id.column()))
        .or(() -> trait.apply(rows.traits(id.row())))
        .or(() -> trait.apply(traits));
  }

  public boolean isTable() {
    return arrangement.show() == Show.TABLE;
  }
}
