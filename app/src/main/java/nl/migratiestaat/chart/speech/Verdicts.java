package nl.migratiestaat.chart.speech;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.Chart.Known;
import nl.migratiestaat.figure.Chart.Mark;
import nl.migratiestaat.figure.Chart.Series;
import nl.migratiestaat.figure.Chart.Span;
import nl.migratiestaat.figure.Chart.Tone;

/** How what came true compares with what was thought possible and what was thought most likely. */
record Verdicts(Chart chart) {

  /** A sentence for every series that what came true can be compared with. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (Series outcome : chart.series()) {
      if (outcome.tone() == Tone.CURRENT) {
        chart.series().stream()
            .filter(other -> !other.equals(outcome))
            .forEach(other -> sentence(outcome, other).ifPresent(sentences::add));
      }
    }
    return sentences;
  }

  private Optional<String> sentence(Series outcome, Series other) {
    Map<String, List<String>> categories = new LinkedHashMap<>();
    for (int i = 0; i < chart.categories().size(); i++) {
      String category = chart.categories().get(i).label();
      verdict(outcome.marks().get(i), other.marks().get(i))
          .ifPresent(
              verdict -> categories.computeIfAbsent(verdict, v -> new ArrayList<>()).add(category));
    }
    if (categories.isEmpty()) {
      return Optional.empty();
    }
    List<String> verdicts =
        categories.entrySet().stream()
            .map(entry -> entry.getKey() + " (" + Dutch.list(entry.getValue()) + ")")
            .toList();
    return Optional.of(
        outcome.label() + " ten opzichte van " + other.label() + ": " + Dutch.list(verdicts) + ".");
  }

  private static Optional<String> verdict(Mark outcome, Mark other) {
    if (!(outcome instanceof Known known)) {
      return Optional.empty();
    }
    if (other instanceof Span span) {
      boolean below = known.drawn() < span.low().drawn();
      boolean above = known.drawn() > span.high().drawn();
      return Optional.of(below ? "eronder" : above ? "erboven" : "ertussen");
    }
    if (other instanceof Known number) {
      int order = Double.compare(known.drawn(), number.drawn());
      return Optional.of(order < 0 ? "lager" : order > 0 ? "hoger" : "gelijk");
    }
    return Optional.empty();
  }
}
