package nl.migratiestaat.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.migratiestaat.input.Fields;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Suggestion;
import nl.migratiestaat.input.YamlNode;

/** Reads a year's {@code forecasts.yaml}: what was forecast for it. */
final class ForecastsReader {

  private static final Pattern WHOLE = Pattern.compile("\\d{1,12}");

  private final Map<String, Source> sources;
  private final Problems problems;

  ForecastsReader(Map<String, Source> sources, Problems problems) {
    this.sources = sources;
    this.problems = problems;
  }

  Map<String, Forecast> read(YamlNode.Mapping mapping) {
    Map<String, Forecast> forecasts = new LinkedHashMap<>();
    mapping
        .fields()
        .forEach(
            (key, field) -> {
              if (field.value() instanceof YamlNode.Mapping one) {
                forecasts.put(key, forecast(key, field.keyPlace(), new Fields(one, problems)));
              } else {
                problems.add(
                    field.value().place(),
                    "bij de prognose “" + key + "” wordt een beschrijving verwacht",
                    "schrijf {label: …, most-likely: …, outcome: …}");
              }
            });
    return forecasts;
  }

  private Forecast forecast(String key, Place place, Fields fields) {
    Forecast forecast =
        new Forecast(
            key,
            place,
            fields.required("label", key),
            fields.required("unit", key),
            fields.required("date", key),
            scenarios(key, fields),
            number(fields, "most-likely"),
            source(key, fields),
            fields.date("published", key),
            fields
                .text("reference")
                .map(
                    identifier ->
                        new Forecast.Paper(
                            identifier, fields.text("session"), fields.placeOf("reference"))),
            fields.required("definition", key),
            new Forecast.Outcome(fields.required("outcome", key), fields.placeOf("outcome")),
            fields.text("definition-difference"));
    fields.text("session");
    fields.text("note");
    fields.done();
    if (forecast.scenarios().isEmpty() && forecast.mostLikely().isEmpty()) {
      problems.add(
          place,
          "de prognose “" + key + "” heeft geen getal",
          "vul most-likely in, of low en high");
    }
    return forecast;
  }

  private Optional<Forecast.Scenarios> scenarios(String key, Fields fields) {
    Optional<Long> low = number(fields, "low");
    Optional<Long> middle = number(fields, "middle");
    Optional<Long> high = number(fields, "high");
    if (low.isEmpty() && middle.isEmpty() && high.isEmpty()) {
      return Optional.empty();
    }
    if (low.isEmpty() || high.isEmpty()) {
      problems.add(
          fields.place(),
          "bij de prognose “" + key + "” horen low en high bij elkaar",
          "vul ze allebei in, of geen van beide");
      return Optional.empty();
    }
    long between = middle.orElse(low.get());
    if (low.get() > between || between > high.get()) {
      problems.add(
          fields.placeOf("low"),
          "de scenario's van de prognose “" + key + "” lopen niet op",
          "low is het laagste getal en high het hoogste");
    }
    return Optional.of(new Forecast.Scenarios(low.get(), middle, high.get()));
  }

  private Optional<Long> number(Fields fields, String key) {
    return fields
        .text(key)
        .filter(
            text -> {
              boolean whole = WHOLE.matcher(text).matches();
              if (!whole) {
                problems.add(
                    fields.placeOf(key),
                    "“" + text + "” is geen aantal",
                    "typ alleen cijfers, zonder punten");
              }
              return whole;
            })
        .map(Long::valueOf);
  }

  private String source(String key, Fields fields) {
    String source = fields.required("source", key);
    if (!source.isEmpty() && !sources.containsKey(source)) {
      problems.add(
          fields.placeOf("source"),
          "de bron “" + source + "” staat niet in data/sources.yaml",
          Suggestion.of(source, sources.keySet()));
    }
    return source;
  }
}
