package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.migratiestaat.calculation.Count;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.Value;

/**
 * What a reader can work out: every printed count is an interval, every total narrows its parts and
 * every part its total, over all figures, until nothing narrows any more.
 *
 * <p>An equation that the printed numbers contradict tells nothing and is left out; another rule
 * reports it.
 */
final class Deduction {

  /** More than anything the report counts: what a reader knows of a number that is not printed. */
  private static final long BEYOND = 1_000_000_000_000L;

  private static final Interval UNKNOWN = new Interval(-BEYOND, BEYOND);
  private static final Interval NOTHING = Interval.point(0);

  private final PrintedCells ledger;
  private final Map<Point, Interval> known = new HashMap<>();

  Deduction(PrintedCells ledger, Relations relations) {
    this.ledger = ledger;
    for (FigureDefinition figure : ledger.figures()) {
      ledger.points(figure).forEach(this::known);
    }
    List<List<Term>> equations = equations(relations);
    boolean narrowed = true;
    while (narrowed) {
      narrowed = false;
      for (List<Term> equation : equations) {
        narrowed |= narrow(equation);
      }
    }
  }

  /** A number of an equation whose numbers, some of them taken away, make 0. */
  private record Term(Point point, boolean added) {}

  /** What a reader can know of a printed count. */
  Interval known(Point point) {
    return known.computeIfAbsent(point, this::printed);
  }

  private Interval printed(Point point) {
    Value value = ledger.value(point);
    boolean nothing = value instanceof Value.Nonexistent || value instanceof Value.Words;
    return nothing ? NOTHING : ledger.printed(point).map(Count::interval).orElse(UNKNOWN);
  }

  private List<List<Term>> equations(Relations relations) {
    List<List<Term>> equations = new ArrayList<>();
    for (Relations.Equation equation : relations.equations()) {
      for (int year : ledger.years(equation.total())) {
        List<Term> terms = new ArrayList<>();
        terms.add(new Term(new Point(equation.total(), year), false));
        equation
            .terms()
            .forEach(term -> terms.add(new Term(new Point(term.series(), year), term.added())));
        equations.add(terms);
      }
    }
    for (Relations.Same same : relations.sames()) {
      ledger
          .cells()
          .names()
          .find(same.other())
          .filter(other -> ledger.isCount(other) && ledger.isCount(same.series()))
          .ifPresent(
              other ->
                  ledger
                      .years(same.series())
                      .forEach(
                          year ->
                              equations.add(
                                  List.of(
                                      new Term(new Point(same.series(), year), false),
                                      new Term(new Point(other, year), true)))));
    }
    equations.removeIf(equation -> !sum(equation).contains(0));
    return equations;
  }

  private Interval sum(List<Term> equation) {
    Interval sum = NOTHING;
    for (Term term : equation) {
      Interval interval = known(term.point());
      sum = term.added() ? sum.plus(interval) : sum.minus(interval);
    }
    return sum;
  }

  /** Narrows each number of an equation to what the others leave of it. */
  private boolean narrow(List<Term> equation) {
    boolean narrowed = false;
    for (Term term : equation) {
      Interval before = known(term.point());
      List<Term> others = new ArrayList<>(equation);
      others.remove(term);
      Interval rest = sum(others);
      Interval needed = term.added() ? NOTHING.minus(rest) : rest;
      long low = Math.max(before.low(), needed.low());
      long high = Math.min(before.high(), needed.high());
      if (low <= high && (low > before.low() || high < before.high())) {
        known.put(term.point(), new Interval(low, high));
        narrowed = true;
      }
    }
    return narrowed;
  }
}
