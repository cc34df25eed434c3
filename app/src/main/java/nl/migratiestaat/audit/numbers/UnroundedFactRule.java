package nl.migratiestaat.audit.numbers;

import java.util.List;
import java.util.Optional;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.calculation.Notation;
import nl.migratiestaat.calculation.Rounding;
import nl.migratiestaat.dataset.Fact;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.Source;
import nl.migratiestaat.dataset.Thresholds;
import nl.migratiestaat.dataset.Value;

/**
 * O402: a fact that prints an unrounded count of a source that rounds to tens. Units that count no
 * people stand in the thresholds; a unit that a figure of the same source prints unrounded is free
 * too.
 */
final class UnroundedFactRule implements Rule {

  private final PrintedCells cells;
  private final Facts facts;
  private final Thresholds thresholds;

  UnroundedFactRule(PrintedCells cells, Facts facts, Thresholds thresholds) {
    this.cells = cells;
    this.facts = facts;
    this.thresholds = thresholds;
  }

  @Override
  public List<Finding> findings() {
    return facts.all().stream().flatMap(dated -> finding(dated.fact()).stream()).toList();
  }

  private Optional<Finding> finding(Fact fact) {
    Source source = cells.dataset().sources().get(fact.source());
    boolean rounds = source != null && source.rounding() == Rounding.TENS;
    if (!rounds
        || fact.scale().isPresent()
        || countsNoPeople(fact.unit())
        || isPrintedUnrounded(fact)) {
      return Optional.empty();
    }
    return fact.observation().value() instanceof Value.Counted counted
        ? counted.count().known().stream()
            .filter(count -> count % Rounding.TENS.step() != 0)
            .mapToObj(count -> finding(fact, count))
            .findFirst()
        : Optional.empty();
  }

  /** Whether a unit is one of the thresholds', alone or with more words: “euro per maand”. */
  private boolean countsNoPeople(String unit) {
    return thresholds.unroundedUnits().stream()
        .anyMatch(free -> unit.equals(free) || unit.startsWith(free + " "));
  }

  private boolean isPrintedUnrounded(Fact fact) {
    return cells.figures().stream()
        .filter(figure -> figure.unit().equals(fact.unit()))
        .filter(figure -> figure.sources().contains(fact.source()))
        .map(FigureDefinition::traits)
        .anyMatch(traits -> traits.rounding().filter(Rounding.NONE::equals).isPresent());
  }

  private static Finding finding(Fact fact, long count) {
    return Finding.of(
        "O402",
        Severity.ofContradiction(fact.observation().note().isPresent()),
        fact.observation().place(),
        "feit %s is een onafgerond aantal %s (%s), terwijl %s op tientallen afrondt"
            .formatted(fact.key(), fact.unit(), Notation.count(count), fact.source()),
        "rond het af op tientallen, of zet er met “note:” bij dat de bron het zo publiceerde");
  }
}
