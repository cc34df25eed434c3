package nl.migratiestaat.audit.numbers;

import java.util.List;
import java.util.function.Predicate;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.Thresholds;
import nl.migratiestaat.figure.Cells;

/** The rules on the numbers of an edition, and on what stands around them. */
public final class NumberRules {

  private NumberRules() {}

  /**
   * Every rule, ready to look at one edition.
   *
   * @param printed the cells of the edition, as it prints them
   * @param thresholds from where a number is too small or a change too big
   * @param explained what the commentary explains
   */
  public static List<Rule> of(Cells printed, Thresholds thresholds, Predicate<SeriesId> explained) {
    PrintedCells cells = new PrintedCells(printed);
    Relations relations = new Relations(cells);
    Facts facts = new Facts(cells);
    return List.of(
        new ChangeRule(cells),
        new ShareRule(cells, relations),
        new ShareOfWholeRule(cells, relations),
        new FactShareRule(facts),
        new FactChangeRule(facts),
        new TotalRule(cells, relations),
        new PartsBeyondTotalRule(cells, relations),
        new PartRule(cells, relations),
        new HundredPercentRule(cells),
        new CarriedBalanceRule(cells, relations),
        new SameQuantityRule(cells, relations, facts),
        new RevisionRule(cells),
        new UnroundedCountRule(cells),
        new UnroundedFactRule(cells, facts, thresholds),
        new DerivableCountRule(cells, relations, thresholds),
        new ShareOfFewRule(cells, relations, thresholds),
        new SmallBaseRule(cells, thresholds),
        new OpenValueRule(cells),
        new UnexplainedChangeRule(cells, relations, thresholds, explained),
        new SourceRule(cells),
        new ReferenceDateRule(cells),
        new PeriodRule(cells));
  }
}
