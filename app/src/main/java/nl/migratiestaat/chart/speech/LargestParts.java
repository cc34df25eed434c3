package nl.migratiestaat.chart.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.Chart.Known;
import nl.migratiestaat.figure.Chart.Series;
import nl.migratiestaat.figure.Chart.Unknown;

/** Which part of each category is the largest. */
record LargestParts(Chart chart) {

  /** The largest parts in a sentence, if any is known to be the largest. */
  Optional<String> sentence() {
    Map<String, List<String>> categories = new LinkedHashMap<>();
    for (int i = 0; i < chart.categories().size(); i++) {
      String category = chart.categories().get(i).label();
      largest(i)
          .ifPresent(
              part -> categories.computeIfAbsent(part, p -> new ArrayList<>()).add(category));
    }
    if (categories.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts =
        categories.entrySet().stream()
            .map(entry -> entry.getKey() + " (" + Dutch.list(entry.getValue()) + ")")
            .toList();
    return Optional.of("Grootste deel: " + Dutch.list(parts) + ".");
  }

  /** The largest part of a category, if all are known and one is larger than the others. */
  private Optional<String> largest(int category) {
    List<Series> parts = new ArrayList<>();
    for (Series one : chart.series()) {
      if (one.marks().get(category) instanceof Unknown) {
        return Optional.empty();
      }
      if (one.marks().get(category) instanceof Known) {
        parts.add(one);
      }
    }
    Comparator<Series> byValue = Comparator.comparing(one -> drawn(one, category));
    List<Series> descending = parts.stream().sorted(byValue.reversed()).toList();
    boolean clear =
        descending.size() > 1 && byValue.compare(descending.get(0), descending.get(1)) > 0;
    return clear ? Optional.of(descending.get(0).label()) : Optional.empty();
  }

  private static double drawn(Series series, int category) {
    return ((Known) series.marks().get(category)).drawn();
  }
}
