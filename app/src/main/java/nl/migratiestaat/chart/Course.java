package nl.migratiestaat.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.Chart.Emphasis;
import nl.migratiestaat.figure.Chart.Form;
import nl.migratiestaat.figure.Chart.Known;
import nl.migratiestaat.figure.Chart.Series;

/**
 * Between which values a series lies, and from where to where it goes over time. An average is left
 * out of account.
 */
record Course(Chart chart, Series series) {

  private static final int NAMED_AT_MOST = 3;

  /** Less than five is more than nothing, though both are drawn as zero. */
  private static final Comparator<Known> BY_VALUE =
      Comparator.comparing(Known::drawn).thenComparing(known -> known.printed().startsWith("<"));

  private record Place(String category, Known known) {}

  /** The course in a sentence, if there are different values to compare. */
  Optional<String> sentence() {
    List<Place> places = places();
    List<Known> values = places.stream().map(Place::known).sorted(BY_VALUE).toList();
    if (values.isEmpty() || BY_VALUE.compare(values.get(0), values.get(values.size() - 1)) == 0) {
      return Optional.empty();
    }
    List<String> clauses = new ArrayList<>();
    if (chart.form() == Form.LINES) {
      clauses.add("van " + at(places.get(0)) + " naar " + at(places.get(places.size() - 1)));
    }
    clauses.add("laagste waarde " + extreme(places, values.get(0)));
    clauses.add("hoogste waarde " + extreme(places, values.get(values.size() - 1)));
    return Optional.of(series.label() + ": " + String.join(", ", clauses) + ".");
  }

  private List<Place> places() {
    return IntStream.range(0, chart.categories().size())
        .filter(i -> chart.categories().get(i).emphasis() != Emphasis.AVERAGE)
        .filter(i -> series.marks().get(i) instanceof Known)
        .mapToObj(i -> new Place(chart.categories().get(i).label(), (Known) series.marks().get(i)))
        .toList();
  }

  private static String at(Place place) {
    return Speech.number(place.known()) + " in " + place.category();
  }

  private static String extreme(List<Place> places, Known value) {
    List<String> names =
        places.stream()
            .filter(place -> BY_VALUE.compare(place.known(), value) == 0)
            .map(Place::category)
            .toList();
    String where = names.size() > NAMED_AT_MOST ? names.size() + " categorieën" : Dutch.list(names);
    return Speech.number(value) + " (" + where + ")";
  }
}
