package nl.migratiestaat.chart.speech;

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
record SeriesSummary(Chart chart, Series series) {

  private static final int NAMED_AT_MOST = 3;

  /** Less than five is more than nothing, though both are drawn as zero. */
  private static final Comparator<Known> BY_VALUE =
      Comparator.comparing(Known::drawn).thenComparing(known -> known.printed().startsWith("<"));

  private record CategoryValue(String category, Known known) {}

  /** The summary in a sentence, if there are different values to compare. */
  Optional<String> sentence() {
    List<CategoryValue> known = known();
    List<Known> values = known.stream().map(CategoryValue::known).sorted(BY_VALUE).toList();
    if (values.isEmpty() || BY_VALUE.compare(values.get(0), values.get(values.size() - 1)) == 0) {
      return Optional.empty();
    }
    List<String> clauses = new ArrayList<>();
    if (chart.form() == Form.LINES) {
      clauses.add("van " + at(known.get(0)) + " naar " + at(known.get(known.size() - 1)));
    }
    clauses.add("laagste waarde " + extreme(known, values.get(0)));
    clauses.add("hoogste waarde " + extreme(known, values.get(values.size() - 1)));
    return Optional.of(series.label() + ": " + String.join(", ", clauses) + ".");
  }

  private List<CategoryValue> known() {
    return IntStream.range(0, chart.categories().size())
        .filter(i -> chart.categories().get(i).emphasis() != Emphasis.AVERAGE)
        .filter(i -> series.marks().get(i) instanceof Known)
        .mapToObj(
            i ->
                new CategoryValue(chart.categories().get(i).label(), (Known) series.marks().get(i)))
        .toList();
  }

  private static String at(CategoryValue one) {
    return Speech.number(one.known()) + " in " + one.category();
  }

  private static String extreme(List<CategoryValue> known, Known value) {
    List<String> names =
        known.stream()
            .filter(one -> BY_VALUE.compare(one.known(), value) == 0)
            .map(CategoryValue::category)
            .toList();
    String where = names.size() > NAMED_AT_MOST ? names.size() + " categorieën" : Dutch.list(names);
    return Speech.number(value) + " (" + where + ")";
  }
}
