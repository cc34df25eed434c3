package nl.migratiestaat.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Suggestion;

/** Checks that every series and fact that the codebook and the facts mention exists. */
final class NameCheck {

  private final Dataset dataset;
  private final Problems problems;
  private final SeriesNames names;

  NameCheck(Dataset dataset, Problems problems) {
    this.dataset = dataset;
    this.problems = problems;
    this.names = new SeriesNames(dataset.figures());
  }

  void run() {
    dataset.figures().values().forEach(this::figure);
    dataset.facts().values().forEach(facts -> facts.values().forEach(this::fact));
    dataset
        .forecasts()
        .forEach((year, forecasts) -> forecasts.values().forEach(one -> outcome(one, year)));
  }

  /** A forecast is set against a series, or against a fact of its own year. */
  private void outcome(Forecast forecast, int year) {
    Forecast.Outcome outcome = forecast.outcome();
    if (outcome.fact().isPresent()) {
      String key = outcome.fact().get();
      if (dataset.fact(key, year).isEmpty()) {
        problems.add(
            outcome.place(),
            "het feit “" + key + "” bestaat niet voor " + year,
            Suggestion.of(key, dataset.facts().getOrDefault(year, Map.of()).keySet()));
      }
    } else if (!outcome.name().isEmpty()) {
      anywhere(outcome.name(), outcome.place());
    }
  }

  private void figure(FigureDefinition figure) {
    TraitsReader.names(figure.traits()).forEach(name -> inFigure(name, figure, figure.place()));
    figure.arrangement().sharesOf().ifPresent(name -> inFigure(name, figure, figure.place()));
    for (Axis axis : List.of(figure.rows(), figure.columns())) {
      axis.members()
          .values()
          .forEach(
              member ->
                  TraitsReader.names(member.traits())
                      .forEach(name -> inFigure(name, figure, member.place())));
    }
    figure
        .arrangement()
        .changeRow()
        .filter(row -> !figure.rows().members().containsKey(row))
        .ifPresent(
            row ->
                problems.add(
                    figure.place(),
                    "“" + row + "” is geen rij van " + figure.key(),
                    Suggestion.orList(row, figure.rows().keys())));
  }

  private void fact(Fact fact) {
    Place place = fact.observation().place();
    fact.sameAs().forEach(name -> anywhere(name, place));
    fact.changeOf().ifPresent(name -> anywhere(name, place));
    fact.share()
        .ifPresent(
            share -> {
              share.part().ifPresent(name -> anywhere(name, place));
              anywhere(share.whole(), place);
            });
  }

  private void inFigure(String name, FigureDefinition figure, Place place) {
    String bare = name.startsWith("-") ? name.substring(1) : name;
    boolean own =
        figure.rows().members().containsKey(bare) || figure.columns().members().containsKey(bare);
    if (!own && !bare.isEmpty() && !isBeside(bare, figure)) {
      String full = figure.key() + "." + bare;
      boolean meansOwn = !bare.contains(".") && Fact.keyIn(bare).isEmpty();
      anywhere(meansOwn || names.find(full).isPresent() ? full : bare, place);
    }
  }

  /** Whether a name means, for some series of a figure, one beside it in another figure. */
  private boolean isBeside(String name, FigureDefinition figure) {
    return SeriesNames.ids(figure).anyMatch(id -> names.beside(name, id).isPresent());
  }

  private void anywhere(String name, Place place) {
    String plain = name.contains("@") ? name.substring(0, name.indexOf('@')) : name;
    Optional<String> fact = Fact.keyIn(plain);
    if (fact.isPresent()) {
      String key = fact.get();
      if (dataset.facts().values().stream().noneMatch(facts -> facts.containsKey(key))) {
        problems.add(place, "het feit “" + key + "” bestaat niet", Suggestion.of(key, factKeys()));
      }
    } else if (!plain.isEmpty() && names.find(plain).isEmpty()) {
      problems.add(place, "de reeks “" + plain + "” bestaat niet", names.suggestion(plain));
    }
  }

  private Set<String> factKeys() {
    return dataset.facts().values().stream()
        .flatMap(facts -> facts.keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
