package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.Traits;

/** How the series of an edition hang together, as the codebook declares it. */
final class Relations {

  /** A series that a total adds, or takes away. */
  record Term(SeriesId series, boolean added) {}

  /** A series that is the sum of others in the same year. */
  record Equation(SeriesId total, List<Term> terms) {

    /** Whether it only adds. */
    boolean isSum() {
      return terms.stream().allMatch(Term::added);
    }

    /** The total and its terms in a year. */
    List<Point> points(int year) {
      List<Point> points = new ArrayList<>(List.of(new Point(total, year)));
      terms.forEach(term -> points.add(new Point(term.series(), year)));
      return points;
    }
  }

  /** A series that is counted in another one; parts of the same whole may overlap. */
  record Part(SeriesId part, SeriesId whole) {}

  /** A series that is the same quantity as another series or a fact ({@code feit:naam}). */
  record Same(SeriesId series, String other) {}

  /** A series of percentages; its part need not be in the data. */
  record Ratio(SeriesId percentage, Optional<SeriesId> part, SeriesId whole) {}

  private static final Set<String> REST = Set.of("overig", "overige");
  private static final String TOTAL = "totaal";

  private final PrintedCells ledger;
  private final List<Equation> equations = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Same> sames = new ArrayList<>();
  private final List<Ratio> ratios = new ArrayList<>();

  Relations(PrintedCells ledger) {
    this.ledger = ledger;
    for (FigureDefinition figure : ledger.figures()) {
      for (SeriesId id : ledger.series(figure)) {
        collect(id, figure.columns().traits(id.column()), false);
        collect(id, figure.rows().traits(id.row()), true);
        collect(id, figure.traits(), false);
        listTotal(figure, id);
        ratio(figure, id);
      }
    }
  }

  List<Equation> equations() {
    return equations;
  }

  List<Part> parts() {
    return parts;
  }

  List<Same> sames() {
    return sames;
  }

  List<Ratio> ratios() {
    return ratios;
  }

  /** Whether a part is declared to be counted in a whole. */
  boolean isWithin(SeriesId part, SeriesId whole) {
    return parts.contains(new Part(part, whole))
        || equations.stream()
            .anyMatch(
                equation ->
                    equation.total().equals(whole)
                        && equation.terms().contains(new Term(part, true)));
  }

  private void collect(SeriesId id, Traits traits, boolean ofRow) {
    traits.sameAs().forEach(other -> sames.add(new Same(id, named(other, id))));
    Optional.ofNullable(traits.sameAsBy().get(ofRow ? id.column() : id.row()))
        .ifPresent(other -> sames.add(new Same(id, named(other, id))));
    if (!ledger.isCount(id)) {
      return;
    }
    traits
        .partOf()
        .flatMap(whole -> resolve(whole, id, ofRow))
        .filter(ledger::isCount)
        .ifPresent(whole -> parts.add(new Part(id, whole)));
    equation(id, traits.totalOf(), ofRow);
    List<String> difference = traits.differenceOf();
    if (difference.size() == 2) {
      equation(id, List.of(difference.get(0), "-" + difference.get(1)), ofRow);
    }
  }

  private void equation(SeriesId total, List<String> names, boolean ofRow) {
    List<Term> terms = new ArrayList<>();
    for (String name : names) {
      boolean added = !name.startsWith("-");
      resolve(added ? name : name.substring(1), total, ofRow)
          .filter(ledger::isCount)
          .ifPresent(series -> terms.add(new Term(series, added)));
    }
    if (!terms.isEmpty() && terms.size() == names.size()) {
      equations.add(new Equation(total, List.copyOf(terms)));
    }
  }

  /** A category list with a rest and a total is complete: its rows make the total. */
  private void listTotal(FigureDefinition figure, SeriesId id) {
    List<SeriesId> rows =
        ledger.series(figure).stream().filter(row -> row.column().equals(id.column())).toList();
    boolean complete = rows.stream().anyMatch(row -> REST.contains(row.row()));
    boolean listed = figure.rows().list().isPresent();
    if (listed && complete && id.row().equals(TOTAL) && ledger.isCount(id)) {
      equations.add(
          new Equation(
              id,
              rows.stream()
                  .filter(row -> !row.row().equals(TOTAL))
                  .map(row -> new Term(row, true))
                  .toList()));
    }
  }

  private void ratio(FigureDefinition figure, SeriesId id) {
    figure
        .first(id, Traits::share)
        .ifPresent(
            share ->
                resolve(share.whole(), id, false)
                    .ifPresent(
                        whole ->
                            ratios.add(
                                new Ratio(
                                    id,
                                    share.part().flatMap(part -> resolve(part, id, false)),
                                    whole))));
  }

  /** A name as the figure's own series, or as it was written. */
  private String named(String name, SeriesId owner) {
    return resolve(name, owner, false).map(SeriesId::toString).orElse(name);
  }

  /** The series that a trait names: for a row's trait a row first, else anywhere. */
  private Optional<SeriesId> resolve(String name, SeriesId owner, boolean ofRow) {
    boolean row = ofRow && ledger.figure(owner).rows().members().containsKey(name);
    return row
        ? Optional.of(new SeriesId(owner.figure(), name, owner.column()))
        : ledger.cells().sibling(name, owner);
  }
}
