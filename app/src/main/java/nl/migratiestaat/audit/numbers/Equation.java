package nl.migratiestaat.audit.numbers;

import java.util.List;
import java.util.stream.Stream;
import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.calculation.Interval;

/** A cell that is the sum of others; some of them may be taken away. */
record Equation(SeriesYear total, List<Term> terms) {

  /** A cell that a sum adds, or takes away. */
  record Term(SeriesYear cell, boolean added) {

    /** A sum with this term, whose value is given. */
    Interval addTo(Interval sum, Interval value) {
      return added ? sum.plus(value) : sum.minus(value);
    }
  }

  /** Whether it only adds. */
  boolean isSum() {
    return terms.stream().allMatch(Term::added);
  }

  /** The total and its terms. */
  List<SeriesYear> cells() {
    return Stream.concat(Stream.of(total), terms.stream().map(Term::cell)).toList();
  }

  /** The terms that make 0 together: its own, with the total taken away. */
  List<Term> balance() {
    return Stream.concat(Stream.of(new Term(total, false)), terms.stream()).toList();
  }
}
