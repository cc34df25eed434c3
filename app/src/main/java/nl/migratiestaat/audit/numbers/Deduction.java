package nl.migratiestaat.audit.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.audit.numbers.Equation.Term;
import nl.migratiestaat.calculation.Count;
import nl.migratiestaat.calculation.Interval;

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

  private final PrintedCells cells;
  private final Map<SeriesYear, Interval> known = new HashMap<>();

  Deduction(PrintedCells cells, Relations relations) {
    this.cells = cells;
    List<List<Term>> equations = equations(relations);
    boolean narrowed = true;
    while (narrowed) {
      narrowed = false;
      for (List<Term> equation : equations) {
        narrowed |= narrow(equation);
      }
    }
  }

  /** What a reader can know of a printed count. */
  Interval known(SeriesYear cell) {
    return known.computeIfAbsent(cell, this::printed);
  }

  private Interval printed(SeriesYear cell) {
    return cells.addsNothing(cell)
        ? NOTHING
        : cells.printed(cell).map(Count::interval).orElse(UNKNOWN);
  }

  /** The sums that make 0, of what is printed; those that cannot are left out. */
  private List<List<Term>> equations(Relations relations) {
    Stream<List<Term>> totals = relations.equations().stream().map(Equation::balance);
    Stream<List<Term>> sames = relations.sames().stream().flatMap(same -> equation(same).stream());
    return Stream.concat(totals, sames).filter(equation -> sum(equation).contains(0)).toList();
  }

  private Optional<List<Term>> equation(Relations.Same same) {
    return cells
        .edition()
        .names()
        .find(same.other())
        .filter(other -> cells.isCount(other) && cells.isCount(same.cell().series()))
        .map(other -> List.of(new Term(same.cell(), false), new Term(same.cell().of(other), true)));
  }

  private Interval sum(List<Term> equation) {
    Interval sum = NOTHING;
    for (Term term : equation) {
      sum = term.addTo(sum, known(term.cell()));
    }
    return sum;
  }

  /** Narrows each number of an equation to what the others leave of it. */
  private boolean narrow(List<Term> equation) {
    boolean narrowed = false;
    for (Term term : equation) {
      Interval before = known(term.cell());
      List<Term> others = new ArrayList<>(equation);
      others.remove(term);
      Interval rest = sum(others);
      Interval needed = term.added() ? NOTHING.minus(rest) : rest;
      long low = Math.max(before.low(), needed.low());
      long high = Math.min(before.high(), needed.high());
      if (low <= high && (low > before.low() || high < before.high())) {
        known.put(term.cell(), new Interval(low, high));
        narrowed = true;
      }
    }
    return narrowed;
  }
}
