package nl.migratiestaat.figure;

import java.util.List;
import java.util.Optional;
import nl.migratiestaat.calculation.Change;
import nl.migratiestaat.calculation.Count;
import nl.migratiestaat.calculation.Notation;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.calculation.Share;
import nl.migratiestaat.calculation.Suppressed;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.Fact;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.Observation;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.SeriesNames;
import nl.migratiestaat.dataset.Traits;
import nl.migratiestaat.dataset.Value;
import nl.migratiestaat.dataset.ValueKind;

/** The values, shares and changes of one edition, as printed. */
public final class Cells {

  /** Stands for what exists but cannot be known. */
  public static final String UNKNOWN = "niet bekend";

  static final String OPEN = "nog open";

  private final Dataset dataset;
  private final SeriesNames names;
  private final int reportingYear;

  /**
   * @param reportingYear the edition's reporting year
   */
  public Cells(Dataset dataset, int reportingYear) {
    this.dataset = dataset;
    this.names = new SeriesNames(dataset.figures());
    this.reportingYear = reportingYear;
  }

  public Dataset dataset() {
    return dataset;
  }

  public int reportingYear() {
    return reportingYear;
  }

  /** The periods a figure covers in this edition, oldest first. */
  public List<Integer> periods(FigureDefinition figure) {
    return dataset.periods(figure, reportingYear);
  }

  public Observation observation(SeriesId id, int year) {
    return dataset.observation(id, year, reportingYear);
  }

  /** The value of a series in a year as printed. */
  public PrintedValue value(SeriesId id, int year) {
    return dataset.isGiven(id, year)
        ? given(id, year)
        : computedShare(id, year).map(Cells::percentage).orElseGet(() -> given(id, year));
  }

  private PrintedValue given(SeriesId id, int year) {
    FigureDefinition figure = figure(id);
    Value value = observation(id, year).value();
    if (value instanceof Value.Counted counted) {
      return count(counted.count().rounded(figure.rounding(id)), figure, id);
    } else if (value instanceof Value.Percent percent) {
      return percentage(percent.percentage());
    } else if (value instanceof Value.Decimal decimal) {
      return PrintedValue.known(Notation.decimal(decimal.number()), decimal.number().doubleValue());
    } else if (value instanceof Value.Words words) {
      return PrintedValue.without(words.text(), PrintedValue.State.KNOWN);
    } else if (value instanceof Value.NotApplicable) {
      return PrintedValue.without(Notation.NOT_APPLICABLE, PrintedValue.State.NOT_APPLICABLE);
    } else if (value instanceof Value.Unknown) {
      return PrintedValue.without(UNKNOWN, PrintedValue.State.UNKNOWN);
    } else if (value instanceof Value.Nonexistent) {
      return PrintedValue.without("", PrintedValue.State.NONEXISTENT);
    }
    return PrintedValue.without(OPEN, PrintedValue.State.OPEN);
  }

  private static PrintedValue count(Count printed, FigureDefinition figure, SeriesId id) {
    boolean negative = printed.known().orElse(0) < 0;
    String word =
        negative
            ? figure
                .first(id, traits -> traits.look().negative())
                .map(text -> " (" + text + ")")
                .orElse("")
            : "";
    return PrintedValue.known(printed.dutch() + word, printed.drawn().orElse(0));
  }

  /** A fact as printed, with its scale behind it. */
  public PrintedValue fact(Fact fact) {
    Value value = fact.observation().value();
    String scale = fact.scale().map(word -> "\u00a0" + word).orElse("");
    if (value instanceof Value.Counted counted) {
      Count count = counted.count();
      return PrintedValue.known(count.dutch() + scale, count.drawn().orElse(0));
    } else if (value instanceof Value.Percent percent) {
      return percentage(percent.percentage());
    } else if (value instanceof Value.Decimal decimal) {
      return PrintedValue.known(
          Notation.decimal(decimal.number()) + scale, decimal.number().doubleValue());
    } else if (value instanceof Value.NotApplicable) {
      return PrintedValue.without(Notation.NOT_APPLICABLE, PrintedValue.State.NOT_APPLICABLE);
    }
    return PrintedValue.without(UNKNOWN, PrintedValue.State.UNKNOWN);
  }

  static PrintedValue percentage(Percentage percentage) {
    return PrintedValue.known(percentage.dutch(), percentage.value().doubleValue());
  }

  /** A percentage column that was not typed follows from its part and its whole. */
  private Optional<Percentage> computedShare(SeriesId id, int year) {
    FigureDefinition figure = figure(id);
    return figure
        .first(id, Traits::share)
        .filter(share -> figure.kind(id) == ValueKind.PERCENTAGE)
        .flatMap(
            share ->
                share
                    .part()
                    .flatMap(part -> sibling(part, id))
                    .flatMap(
                        part ->
                            sibling(share.whole(), id).flatMap(whole -> share(part, whole, year))));
  }

  /** The printed share of one series in another; empty when it cannot be computed. */
  public Optional<Percentage> share(SeriesId part, SeriesId whole, int year) {
    return computable(part, year)
        .flatMap(p -> computable(whole, year).flatMap(w -> Share.of(p, w)));
  }

  /** The count of a series, as exact as the data hold it. */
  public Optional<Count> count(SeriesId id, int year) {
    return observation(id, year).value() instanceof Value.Counted counted
        ? Optional.of(counted.count())
        : Optional.empty();
  }

  /** A count that may be computed with: one that prints as {@code <5} would be given away. */
  private Optional<Count> computable(SeriesId id, int year) {
    return count(id, year)
        .filter(count -> !(count.rounded(figure(id).rounding(id)) instanceof Suppressed));
  }

  /** The change of a series between two years: as published, else computed. */
  public PrintedValue change(SeriesId id, int previous, int current) {
    Optional<PrintedValue> published = publishedChange(id, current).map(this::shownChange);
    if (published.isPresent()) {
      return published.get();
    }
    Optional<Count> from = count(id, previous);
    Optional<Count> to = count(id, current);
    if (from.isEmpty() || to.isEmpty()) {
      return PrintedValue.without("", PrintedValue.State.NONEXISTENT);
    }
    return computable(id, previous)
        .flatMap(p -> computable(id, current).flatMap(c -> Change.of(p, c)))
        .map(Cells::signed)
        .orElseGet(
            () -> PrintedValue.without(Notation.NOT_APPLICABLE, PrintedValue.State.NOT_APPLICABLE));
  }

  private PrintedValue shownChange(Observation published) {
    return published.value() instanceof Value.Percent percent
        ? signed(percent.percentage())
        : PrintedValue.without(Notation.NOT_APPLICABLE, PrintedValue.State.NOT_APPLICABLE);
  }

  private static PrintedValue signed(Percentage percentage) {
    return PrintedValue.known(percentage.signed(), percentage.value().doubleValue());
  }

  /** The change that was typed because it does not follow from the printed counts. */
  public Optional<Observation> publishedChange(SeriesId id, int year) {
    return dataset.values(id.figure(), year).map(found -> found.typed().changes().get(id));
  }

  /**
   * The series that a trait of a series names: in the same row or column, or elsewhere by its full
   * name.
   */
  public Optional<SeriesId> sibling(String name, SeriesId owner) {
    FigureDefinition figure = figure(owner);
    if (figure.columns().members().containsKey(name)) {
      return Optional.of(new SeriesId(owner.figure(), owner.row(), name));
    }
    if (figure.rows().members().containsKey(name)) {
      return Optional.of(new SeriesId(owner.figure(), name, owner.column()));
    }
    return names
        .find(owner.figure() + "." + name)
        .or(() -> names.find(name))
        .or(() -> names.beside(name, owner));
  }

  public SeriesNames names() {
    return names;
  }

  FigureDefinition figure(SeriesId id) {
    return dataset.figures().get(id.figure());
  }
}
