package nl.migratiestaat.audit.numbers;

import java.util.List;
import java.util.Optional;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.calculation.PercentageRange;
import nl.migratiestaat.calculation.Share;
import nl.migratiestaat.dataset.Traits;
import nl.migratiestaat.dataset.Value;

/** R104: a fact that says which share a part is of a whole, and cannot follow from them. */
final class FactShareRule implements Rule {

  private final Facts facts;

  FactShareRule(Facts facts) {
    this.facts = facts;
  }

  @Override
  public List<Finding> findings() {
    return facts.all().stream().flatMap(dated -> finding(dated).stream()).toList();
  }

  private Optional<Finding> finding(Facts.Dated dated) {
    Optional<Traits.ShareOf> share = dated.fact().share();
    Optional<PossibleNumber> part =
        share.flatMap(Traits.ShareOf::part).flatMap(name -> facts.quantity(name, dated.year()));
    Optional<PossibleNumber> whole = share.flatMap(of -> facts.quantity(of.whole(), dated.year()));
    if (!(dated.fact().observation().value() instanceof Value.Percent percent)
        || whole.isEmpty()
        || (part.isEmpty() && share.flatMap(Traits.ShareOf::part).isPresent())) {
      return Optional.empty();
    }
    return part.isPresent()
        ? ofParts(dated, percent.percentage(), part.get(), whole.get())
        : ofWhole(dated, percent.percentage(), whole.get());
  }

  private static Optional<Finding> ofParts(
      Facts.Dated dated, Percentage published, PossibleNumber part, PossibleNumber whole) {
    Optional<PercentageRange> possible =
        Share.range(part.counts(), whole.counts(), published.decimals(), false);
    return possible
        .filter(range -> !range.allows(published))
        .map(
            range ->
                finding(
                    dated,
                    part.noted() || whole.noted(),
                    "gepubliceerd %s, mogelijk is %s (%s van %s)"
                        .formatted(
                            published.dutch(),
                            Wording.shares(range),
                            part.printed(),
                            whole.printed())));
  }

  private static Optional<Finding> ofWhole(
      Facts.Dated dated, Percentage published, PossibleNumber whole) {
    Interval base = whole.counts();
    boolean impossible =
        !PossibleParts.areUnlimited(base, published)
            && PossibleParts.of(published, new Interval(0, base.high()), base).isEmpty();
    return impossible
        ? Optional.of(
            finding(
                dated,
                whole.noted(),
                "geen enkel deel van %s is %s".formatted(whole.printed(), published.dutch())))
        : Optional.empty();
  }

  private static Finding finding(Facts.Dated dated, boolean noted, String message) {
    return Finding.of(
        "R104",
        Severity.ofContradiction(noted || dated.fact().observation().note().isPresent()),
        dated.fact().observation().place(),
        "feit %s: %s".formatted(dated.fact().key(), message),
        Wording.CORRECT_OR_NOTE);
  }
}
