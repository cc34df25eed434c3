package nl.migratiestaat.audit.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.Role;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.Traits;

/** How the cells of an edition hang together, year by year, as the codebook declares it. */
final class Relations {

  /** A cell that is counted in another one; parts of the same whole may overlap. */
  record Part(SeriesYear part, SeriesYear whole) {}

  /** A cell that is the same quantity as another series or a fact ({@code feit:naam}). */
  record Same(SeriesYear cell, String other) {}

  /** A percentage; its part need not be in the data. */
  record Ratio(SeriesYear share, Optional<SeriesYear> part, SeriesYear whole) {}

  private final PrintedCells cells;
  private final List<Equation> equations = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Same> sames = new ArrayList<>();
  private final List<Ratio> ratios = new ArrayList<>();

  Relations(PrintedCells cells) {
    this.cells = cells;
    for (SeriesYear cell : cells.all()) {
      FigureDefinition figure = cells.figure(cell.series());
      collect(cell, figure.columns().traits(cell.series().column()), false);
      collect(cell, figure.rows().traits(cell.series().row()), true);
      collect(cell, figure.traits(), false);
      listTotal(figure, cell);
      ratio(figure, cell);
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
    return parts.stream()
            .anyMatch(it -> it.part().series().equals(part) && it.whole().series().equals(whole))
        || equations.stream()
            .filter(equation -> equation.total().series().equals(whole))
            .flatMap(equation -> equation.terms().stream())
            .anyMatch(term -> term.added() && term.cell().series().equals(part));
  }

  /** What terms can make together; empty when one of them is not known. */
  Optional<Interval> sum(List<Equation.Term> terms) {
    Optional<Interval> sum = Optional.of(Interval.point(0));
    for (Equation.Term term : terms) {
      sum = sum.flatMap(it -> cells.possible(term.cell()).map(value -> term.addTo(it, value)));
    }
    return sum;
  }

  private void collect(SeriesYear cell, Traits traits, boolean ofRow) {
    SeriesId id = cell.series();
    traits.sameAs().forEach(other -> sames.add(new Same(cell, named(other, id))));
    Optional.ofNullable(traits.sameAsBy().get(ofRow ? id.column() : id.row()))
        .ifPresent(other -> sames.add(new Same(cell, named(other, id))));
    if (!cells.isCount(id)) {
      return;
    }
    traits
        .partOf()
        .flatMap(whole -> resolve(whole, id, ofRow))
        .filter(cells::isCount)
        .ifPresent(whole -> parts.add(new Part(cell, cell.of(whole))));
    equation(cell, traits.totalOf(), ofRow);
    List<String> difference = traits.differenceOf();
    if (difference.size() == 2) {
      equation(cell, List.of(difference.get(0), "-" + difference.get(1)), ofRow);
    }
  }

  private void equation(SeriesYear total, List<String> names, boolean ofRow) {
    List<Equation.Term> terms = new ArrayList<>();
    for (String name : names) {
      boolean added = !name.startsWith("-");
      resolve(added ? name : name.substring(1), total.series(), ofRow)
          .filter(cells::isCount)
          .ifPresent(series -> terms.add(new Equation.Term(total.of(series), added)));
    }
    if (!terms.isEmpty() && terms.size() == names.size()) {
      equations.add(new Equation(total, List.copyOf(terms)));
    }
  }

  /** A category list with a rest and a total is complete: its rows make the total. */
  private void listTotal(FigureDefinition figure, SeriesYear total) {
    SeriesId id = total.series();
    List<SeriesId> rows =
        cells.series(figure).stream().filter(row -> row.column().equals(id.column())).toList();
    boolean complete = rows.stream().anyMatch(row -> isRole(Role.REST, figure, row));
    boolean listed = figure.rows().list().isPresent();
    if (listed && complete && isRole(Role.TOTAL, figure, id) && cells.isCount(id)) {
      equations.add(
          new Equation(
              total,
              rows.stream()
                  .filter(row -> !isRole(Role.TOTAL, figure, row))
                  .map(row -> new Equation.Term(total.of(row), true))
                  .toList()));
    }
  }

  private static boolean isRole(Role role, FigureDefinition figure, SeriesId id) {
    return figure.rows().role(id.row()).filter(role::equals).isPresent();
  }

  private void ratio(FigureDefinition figure, SeriesYear share) {
    SeriesId id = share.series();
    Optional<Traits.ShareOf> declared = figure.first(id, Traits::share);
    Optional<SeriesYear> part =
        declared
            .flatMap(Traits.ShareOf::part)
            .flatMap(name -> resolve(name, id, false))
            .map(share::of);
    declared
        .flatMap(of -> resolve(of.whole(), id, false))
        .ifPresent(whole -> ratios.add(new Ratio(share, part, share.of(whole))));
  }

  /** A name as the figure's own series, or as it was written. */
  private String named(String name, SeriesId owner) {
    return resolve(name, owner, false).map(SeriesId::toString).orElse(name);
  }

  /** The series that a trait names: for a row's trait a row first, else anywhere. */
  private Optional<SeriesId> resolve(String name, SeriesId owner, boolean ofRow) {
    boolean row = ofRow && cells.figure(owner).rows().members().containsKey(name);
    return row
        ? Optional.of(new SeriesId(owner.figure(), name, owner.column()))
        : cells.edition().sibling(name, owner);
  }
}
