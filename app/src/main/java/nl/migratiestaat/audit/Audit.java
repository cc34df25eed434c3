package nl.migratiestaat.audit;

import java.util.List;
import java.util.stream.Stream;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.Thresholds;
import nl.migratiestaat.figure.Cells;

/**
 * Looks at an edition's numbers for what cannot be true, what could identify a person, and what is
 * missing. Every count is an interval, so a rounded number is never called wrong for its rounding.
 */
public final class Audit {

  private Audit() {}

  /**
   * Everything found in the numbers of an edition, by kind and place.
   *
   * @param reportingYear the edition's reporting year
   */
  public static List<Finding> run(
      Dataset dataset, int reportingYear, Thresholds thresholds, Commented commented) {
    PrintedCells ledger = new PrintedCells(new Cells(dataset, reportingYear));
    Relations relations = new Relations(ledger);
    Facts facts = new Facts(ledger);
    return Stream.of(
            new ChangeRule(ledger),
            new ShareRule(ledger, relations),
            new ShareOfWholeRule(ledger, relations),
            new FactShareRule(facts),
            new FactChangeRule(facts),
            new TotalRule(ledger, relations),
            new TooMuchRule(ledger, relations),
            new PartRule(ledger, relations),
            new HundredRule(ledger),
            new CarryRule(ledger),
            new SameRule(ledger, relations, facts),
            new RevisionRule(ledger),
            new UnroundedRule(ledger),
            new UnroundedFactRule(ledger, facts, thresholds),
            new DerivableRule(ledger, relations, thresholds),
            new PinnedRule(ledger, relations, thresholds),
            new SmallBaseRule(ledger, thresholds),
            new OpenRule(ledger),
            new BigChangeRule(ledger, relations, thresholds, commented),
            new SourceRule(ledger),
            new ReferenceDateRule(ledger),
            new PeriodRule(ledger))
        .flatMap(rule -> rule.findings().stream())
        .sorted()
        .toList();
  }
}
