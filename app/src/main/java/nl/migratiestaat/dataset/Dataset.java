package nl.migratiestaat.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.migratiestaat.input.Place;

/**
 * Everything the data folder holds. Immutable.
 *
 * @param sources organisations by key
 * @param figures the codebook, in printing order
 * @param years values per year and figure
 * @param facts facts per year; those that hold in any year under {@link #EVERY_YEAR}
 * @param editions editions by reporting year
 * @param forecasts what was forecast for a year, in printing order
 * @param measures measures that were proposed in a year and not adopted, in printing order
 */
public record Dataset(
    Map<String, Source> sources,
    Map<String, FigureDefinition> figures,
    Map<Integer, Map<String, FigureValues>> years,
    Map<Integer, Map<String, Fact>> facts,
    Map<Integer, Edition> editions,
    Map<Integer, Map<String, Forecast>> forecasts,
    Map<Integer, Map<String, Measure>> measures) {

  /** The year under which evergreen facts are kept. */
  public static final int EVERY_YEAR = 0;

  public Optional<FigureDefinition> figure(String key) {
    return Optional.ofNullable(figures.get(key));
  }

  /** What a year's folder holds for a figure. */
  public Optional<FigureValues> values(String figure, int year) {
    return Optional.ofNullable(years.getOrDefault(year, Map.of()).get(figure));
  }

  /**
   * The periods a figure covers in an edition, oldest first. An edition that says why it lacks
   * values leaves out the earlier periods of which it has none.
   */
  public List<Integer> periods(FigureDefinition figure, int reportingYear) {
    List<Integer> periods = allPeriods(figure, reportingYear);
    if (unknown(reportingYear).isEmpty() || periods.isEmpty()) {
      return periods;
    }
    int newest = periods.get(periods.size() - 1);
    return periods.stream()
        .filter(year -> year == newest || hasValues(figure.key(), year))
        .toList();
  }

  private boolean hasValues(String figure, int year) {
    return values(figure, year)
        .filter(found -> !found.typed().observations().isEmpty())
        .isPresent();
  }

  private List<Integer> allPeriods(FigureDefinition figure, int reportingYear) {
    return Optional.ofNullable(editions.get(reportingYear))
        .map(edition -> edition.coverage().periods().get(figure.key()))
        .orElseGet(
            () ->
                figure.periods().offsets().stream().map(offset -> reportingYear + offset).toList());
  }

  /** A fact of a year, or else one that holds in any year. */
  public Optional<Fact> fact(String key, int year) {
    return Optional.ofNullable(facts.getOrDefault(year, Map.of()).get(key))
        .or(() -> Optional.ofNullable(facts.getOrDefault(EVERY_YEAR, Map.of()).get(key)));
  }

  /** Whether a name is that of a fact, in whatever year. */
  public boolean isFact(String key) {
    return facts.values().stream().anyMatch(all -> all.containsKey(key));
  }

  /**
   * The value of a series in a year. A value that was not typed is fixed by the codebook, or
   * unknown for the reason the year gives, or does not exist (a row of a category list that the
   * year does not name), or is still open.
   *
   * @param reportingYear the edition, whose folder may declare a figure's other periods unknown
   */
  public Observation observation(SeriesId id, int year, int reportingYear) {
    FigureDefinition figure = figures.get(id.figure());
    Optional<FigureValues> values = values(id.figure(), year);
    return values
        .map(found -> found.typed().observations().get(id))
        .or(() -> Optional.ofNullable(figure.fixed().get(id)))
        .orElseGet(() -> missing(figure, id, values, reportingYear));
  }

  /** Whether a value was typed or is fixed, and not only the reason why it is not known. */
  public boolean isGiven(SeriesId id, int year) {
    return values(id.figure(), year)
        .map(found -> found.typed().observations().get(id))
        .or(() -> Optional.ofNullable(figures.get(id.figure()).fixed().get(id)))
        .filter(found -> !(found.value() instanceof Value.Unknown))
        .isPresent();
  }

  /**
   * Where a value comes from that was typed: as it says itself, else as its figure says. Of a value
   * that is not known only the first counts.
   */
  public Provenance provenance(SeriesId id, int year) {
    Optional<FigureValues> values = values(id.figure(), year);
    Provenance own =
        values
            .map(found -> found.typed().observations().get(id))
            .map(Observation::provenance)
            .orElse(Provenance.NONE);
    return values
        .filter(found -> isGiven(id, year))
        .map(found -> own.or(found.provenance()))
        .orElse(own);
  }

  /** Why the values that an edition's figures lack cannot be known, if it says so. */
  public Optional<String> unknown(int reportingYear) {
    return Optional.ofNullable(editions.get(reportingYear))
        .flatMap(edition -> edition.coverage().unknown());
  }

  /** The same dataset with an edition in the place of the one about the same year. */
  public Dataset with(Edition edition) {
    Map<Integer, Edition> others = new TreeMap<>(editions);
    others.put(edition.year(), edition);
    return new Dataset(sources, figures, years, facts, others, forecasts, measures);
  }

  private Observation missing(
      FigureDefinition figure, SeriesId id, Optional<FigureValues> values, int reportingYear) {
    Place place = values.map(FigureValues::place).orElse(figure.place());
    boolean listed = figure.rows().list().isPresent() || figure.columns().list().isPresent();
    Optional<String> reason =
        values
            .flatMap(FigureValues::unknown)
            .or(() -> values(id.figure(), reportingYear).flatMap(FigureValues::unknown))
            .or(() -> listed && values.isPresent() ? Optional.empty() : unknown(reportingYear));
    if (reason.isPresent()) {
      return Observation.of(new Value.Unknown(reason.get()), place);
    }
    return Observation.of(listed ? new Value.Nonexistent() : new Value.Open(), place);
  }
}
