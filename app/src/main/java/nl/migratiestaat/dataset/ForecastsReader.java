package nl.migratiestaat.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.migratiestaat.input.Fields;
import nl.migratiestaat.input.Suggestion;

/** Reads a year's {@code forecasts.yaml}: what was forecast for it. */
final class ForecastsReader {

  private static final Pattern WHOLE = Pattern.compile("\\d{1,12}");

  private static final List<String> NUMBERS = List.of("low", "middle", "high", "most-likely");

  private final Map<String, Source> sources;

  ForecastsReader(Map<String, Source> sources) {
    this.sources = sources;
  }

  Map<String, Forecast> read(Fields file) {
    return file.each("{label: …, most-likely: …, outcome: …}", this::forecast);
  }

  private Forecast forecast(Fields fields) {
    Forecast.Numbers numbers =
        new Forecast.Numbers(scenarios(fields), number(fields, "most-likely"));
    if (NUMBERS.stream().noneMatch(key -> fields.entry(key).isPresent())) {
      fields.refuse(
          "most-likely",
          "de prognose “" + fields.owner() + "” heeft geen getal",
          "vul most-likely in, of low en high");
    }
    return new Forecast(
        fields.owner(),
        fields.keyPlace(),
        new Forecast.Subject(
            fields.requiredWords("label"),
            fields.requiredWords("unit"),
            fields.requiredWords("date"),
            fields.requiredProse("definition")),
        numbers,
        publication(fields),
        new Forecast.Outcome(
            fields.required("outcome"),
            fields.placeOf("outcome"),
            fields.prose("definition-difference")));
  }

  private Forecast.Publication publication(Fields fields) {
    Optional<String> session = fields.text("session");
    return new Forecast.Publication(
        source(fields),
        fields.requiredDate("published"),
        fields
            .words("reference")
            .map(paper -> new Forecast.Paper(paper, session, fields.placeOf("reference"))),
        fields.text("note"));
  }

  private Optional<Forecast.Scenarios> scenarios(Fields fields) {
    Optional<Forecast.Amount> low = number(fields, "low");
    Optional<Forecast.Amount> middle = number(fields, "middle");
    Optional<Forecast.Amount> high = number(fields, "high");
    if (low.isEmpty() && middle.isEmpty() && high.isEmpty()) {
      return Optional.empty();
    }
    if (low.isEmpty() || high.isEmpty()) {
      fields.refuse(
          low.isEmpty() ? "high" : "low",
          "bij de prognose “" + fields.owner() + "” horen low en high bij elkaar",
          "vul ze allebei in, of geen van beide");
      return Optional.empty();
    }
    long between = middle.orElse(low.get()).value();
    if (low.get().value() > between || between > high.get().value()) {
      fields.refuse(
          "low",
          "de scenario's van de prognose “" + fields.owner() + "” lopen niet op",
          "low is het laagste getal en high het hoogste");
    }
    return Optional.of(new Forecast.Scenarios(low.get(), middle, high.get()));
  }

  private Optional<Forecast.Amount> number(Fields fields, String key) {
    return fields
        .text(key)
        .filter(
            text -> {
              boolean whole = WHOLE.matcher(text).matches();
              if (!whole) {
                fields.refuse(
                    key, "“" + text + "” is geen aantal", "typ alleen cijfers, zonder punten");
              }
              return whole;
            })
        .map(text -> new Forecast.Amount(Long.parseLong(text), fields.placeOf(key)));
  }

  private String source(Fields fields) {
    String source = fields.required("source");
    if (!source.isEmpty() && !sources.containsKey(source)) {
      fields.refuse(
          "source",
          "de bron “" + source + "” staat niet in data/sources.yaml",
          Suggestion.of(source, sources.keySet()));
    }
    return source;
  }
}
