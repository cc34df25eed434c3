package nl.migratiestaat.audit.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.calculation.Change;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.calculation.PercentageRange;
import nl.migratiestaat.dataset.Value;

/**
 * R105: a fact that is the change of a series and cannot follow from its counts. A fact may leave
 * out the sign, because the sentence around it says what rose or fell.
 */
final class FactChangeRule implements Rule {

  private final Facts facts;

  FactChangeRule(Facts facts) {
    this.facts = facts;
  }

  @Override
  public List<Finding> findings() {
    return facts.all().stream().flatMap(dated -> finding(dated).stream()).toList();
  }

  private Optional<Finding> finding(Facts.Dated dated) {
    Optional<String> series = dated.fact().changeOf();
    Optional<PossibleNumber> before =
        series.flatMap(name -> facts.quantity(name, dated.year() - 1));
    Optional<PossibleNumber> after = series.flatMap(name -> facts.quantity(name, dated.year()));
    if (!(dated.fact().observation().value() instanceof Value.Percent percent)
        || before.isEmpty()
        || after.isEmpty()) {
      return Optional.empty();
    }
    Percentage published = percent.percentage();
    Optional<PercentageRange> possible =
        Change.range(before.get().counts(), after.get().counts(), published.decimals());
    return possible
        .filter(range -> !range.allows(published) && !range.allows(opposite(published)))
        .map(range -> finding(dated, published, range, before.get(), after.get()));
  }

  private static Percentage opposite(Percentage percentage) {
    BigDecimal value = percentage.value();
    return new Percentage(value.negate());
  }

  private static Finding finding(
      Facts.Dated dated,
      Percentage published,
      PercentageRange possible,
      PossibleNumber before,
      PossibleNumber after) {
    boolean noted =
        dated.fact().observation().note().isPresent() || before.noted() || after.noted();
    return Finding.of(
        "R105",
        Severity.ofContradiction(noted),
        dated.fact().observation().place(),
        "feit %s: gepubliceerd %s, mogelijk is %s (van %s naar %s)"
            .formatted(
                dated.fact().key(),
                published.dutch(),
                Wording.changes(possible),
                before.printed(),
                after.printed()),
        Wording.CORRECT_OR_NOTE);
  }
}
