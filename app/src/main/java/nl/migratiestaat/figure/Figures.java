package nl.migratiestaat.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.FigureValues;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.Value;
import nl.migratiestaat.input.Prose;

/** Makes the figures of one edition from the codebook and the years' values. */
public final class Figures {

  /** What a table prints for a value that is not known. */
  private static final String DASH = "–";

  private final Cells cells;

  public Figures(Cells cells) {
    this.cells = cells;
  }

  /** A figure as printed in this edition. */
  public Figure figure(FigureDefinition definition) {
    List<Integer> years = cells.periods(definition);
    List<FigureValues> values =
        years.stream()
            .flatMap(year -> cells.dataset().values(definition.key(), year).stream())
            .toList();
    Optional<FigureValues> current =
        cells.dataset().values(definition.key(), years.get(years.size() - 1));
    Notes notes = new Notes();
    Extent whole = Extent.whole(cells, definition);
    Extent listed = definition.isTable() ? whole : whole.known(cells, definition);
    Extent drawn = drawn(definition, whole);
    Table table = TableBuilder.of(cells, definition, listed, notes).build();
    String title = Captions.title(definition, years, current);
    Optional<Chart> chart =
        definition.isTable() || table.body().isEmpty()
            ? Optional.empty()
            : new ChartBuilder(cells, definition, drawn).build(title);
    List<String> left = chart.isPresent() ? drawn.left() : listed.left();
    boolean dashes = chart.isEmpty() && hasDashes(table);
    List<Prose> remarks = new ArrayList<>(chart.isPresent() ? notes.named() : List.of());
    remarks.addAll(remarks(definition, values));
    return new Figure(
        definition,
        years,
        new Figure.Caption(title, Captions.source(definition, values)),
        table,
        chart,
        new Figure.Under(
            unknown(definition, values, whole, left, dashes),
            remarks,
            chart.isPresent() ? List.of() : notes.list()));
  }

  private static boolean hasDashes(Table table) {
    boolean known = table.cells().anyMatch(cell -> cell.shown().isKnown());
    return known
        && table.cells().anyMatch(cell -> cell.shown().state() == PrintedValue.State.UNKNOWN);
  }

  /** Lines keep all their periods, so that a year stays a year wide; shares keep all parts. */
  private Extent drawn(FigureDefinition definition, Extent whole) {
    return switch (definition.arrangement().show()) {
      case LINES -> whole.knownRows(cells, definition).knownColumns(cells, definition);
      case SHARES ->
          definition.columns().isAbsent()
              ? whole.knownYears(cells, definition)
              : whole.knownRows(cells, definition).knownYears(cells, definition);
      default -> whole.known(cells, definition);
    };
  }

  private static List<Prose> remarks(FigureDefinition definition, List<FigureValues> values) {
    List<Prose> remarks = new ArrayList<>();
    definition.traits().look().footnote().ifPresent(remarks::add);
    values.stream().flatMap(found -> found.footnote().stream()).forEach(remarks::add);
    Set<String> texts = new LinkedHashSet<>();
    return remarks.stream().filter(remark -> texts.add(remark.text())).toList();
  }

  /** What is not known and why, in one line; empty when all is known. */
  private String unknown(
      FigureDefinition definition,
      List<FigureValues> values,
      Extent whole,
      List<String> left,
      boolean dashes) {
    Set<String> reasons = new LinkedHashSet<>(reasons(definition, whole));
    if (whole.rows().isEmpty()) {
      values.stream().flatMap(found -> found.unknown().stream()).forEach(reasons::add);
      cells.dataset().unknown(cells.reportingYear()).ifPresent(reasons::add);
    }
    if (reasons.isEmpty()) {
      return "";
    }
    String what = left.isEmpty() ? "" : ": " + Dutch.list(left);
    String mark = dashes ? DASH + " " + Cells.UNKNOWN : "Niet bekend";
    return mark + what + ". " + String.join(" ", reasons);
  }

  /** Why values are not known, each reason once. */
  private Set<String> reasons(FigureDefinition definition, Extent extent) {
    Set<String> reasons = new LinkedHashSet<>();
    for (int year : extent.years()) {
      for (String row : extent.rows()) {
        for (String column : extent.columns()) {
          SeriesId id = new SeriesId(definition.key(), row, column);
          boolean unknown = cells.value(id, year).state() == PrintedValue.State.UNKNOWN;
          if (unknown && cells.observation(id, year).value() instanceof Value.Unknown value) {
            reasons.add(value.reason());
          }
        }
      }
    }
    return reasons;
  }
}
