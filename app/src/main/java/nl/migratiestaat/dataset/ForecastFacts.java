package nl.migratiestaat.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.calculation.Exact;

/**
 * The numbers of forecasts as facts, so that a text can quote them: {@code
 * prognose-asielinstroom-laag}, {@code -midden}, {@code -hoog} and {@code -waarschijnlijk}.
 */
final class ForecastFacts {

  private ForecastFacts() {}

  /** A fact for every number of every forecast, by key. */
  static Map<String, Fact> of(Map<String, Forecast> forecasts) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    for (Forecast forecast : forecasts.values()) {
      forecast
          .numbers()
          .scenarios()
          .ifPresent(
              scenarios -> {
                add("laag", scenarios.low(), forecast, facts);
                scenarios.middle().ifPresent(middle -> add("midden", middle, forecast, facts));
                add("hoog", scenarios.high(), forecast, facts);
              });
      forecast
          .numbers()
          .mostLikely()
          .ifPresent(number -> add("waarschijnlijk", number, forecast, facts));
    }
    return facts;
  }

  private static void add(
      String which, Forecast.Amount amount, Forecast forecast, Map<String, Fact> facts) {
    Forecast.Publication publication = forecast.publication();
    Observation observation =
        new Observation(
            new Value.Counted(new Exact(amount.value())),
            amount.place(),
            new Provenance(Optional.empty(), Optional.empty(), publication.note()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Fact fact =
        new Fact(
            "prognose-" + forecast.key() + "-" + which,
            observation,
            Optional.empty(),
            forecast.subject().unit(),
            new Fact.Statement(
                publication.source(),
                Optional.of(forecast.subject().date()),
                publication.paper().map(Forecast.Paper::citation)),
            Fact.Relations.NONE);
    facts.put(fact.key(), fact);
  }
}
