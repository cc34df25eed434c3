package nl.migratiestaat.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.FigureValues;
import nl.migratiestaat.dataset.Value;

/** Makes the figures of one edition from the codebook and the years' values. */
public final class Figures {

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
    Table table = TableBuilder.of(cells, definition, notes).build();
    String title = Captions.title(definition, years, current);
    Optional<ChartBuilder> drawn =
        definition.isTable() || table.body().isEmpty()
            ? Optional.empty()
            : Optional.of(new ChartBuilder(cells, definition));
    return new Figure(
        definition,
        years,
        title,
        Captions.source(definition, values),
        table,
        drawn.map(builder -> builder.build(title)).filter(Chart::hasValues),
        remarks(definition, values, table, drawn.map(ChartBuilder::left).orElse(List.of())),
        notes.list());
  }

  private List<String> remarks(
      FigureDefinition definition, List<FigureValues> values, Table table, List<String> left) {
    List<String> remarks = new ArrayList<>();
    definition.traits().footnote().ifPresent(remarks::add);
    values.stream().flatMap(found -> found.footnote().stream()).distinct().forEach(remarks::add);
    if (table.body().isEmpty()) {
      values.stream().flatMap(found -> found.unknown().stream()).distinct().forEach(remarks::add);
    }
    if (!left.isEmpty()) {
      remarks.add("Zonder bekende waarde: " + Captions.enumeration(left) + ".");
    }
    reasons(table).stream().map(Figures::unknownBecause).forEach(remarks::add);
    return remarks;
  }

  private static String unknownBecause(String reason) {
    return "Niet bekend: " + reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
  }

  /** Why the values that print as “niet bekend” are not known. */
  private List<String> reasons(Table table) {
    return table.body().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.shown().state() == Shown.State.UNKNOWN)
        .flatMap(
            cell -> cell.series().stream().map(id -> cells.observation(id, cell.year()).value()))
        .filter(Value.Unknown.class::isInstance)
        .map(value -> ((Value.Unknown) value).reason())
        .distinct()
        .toList();
  }
}
