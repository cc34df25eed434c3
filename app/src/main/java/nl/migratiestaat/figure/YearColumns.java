package nl.migratiestaat.figure;

import java.util.ArrayList;
import java.util.List;
import nl.migratiestaat.dataset.FigureDefinition;

/** A row per category; years as columns or as groups of columns. */
final class YearColumns extends TableBuilder {

  YearColumns(Cells cells, FigureDefinition figure, Extent extent, Notes notes) {
    super(cells, figure, extent, notes);
  }

  @Override
  Table build() {
    int groups =
        rows.stream()
            .mapToInt(row -> figure.rows().traits(row).look().group().size())
            .max()
            .orElse(0);
    List<HeadBuilder.Path> heads = heads();
    List<Table.Row> body = new ArrayList<>();
    for (int index = 0; index < rows.size(); index++) {
      body.add(row(index, groups));
    }
    return new Table(
        HeadBuilder.build(figure.arrangement().corner(), groups + 1, heads),
        body,
        groups + 1,
        heads.size());
  }

  private boolean hasChangeColumn() {
    return columns.size() == 1 && rows.stream().anyMatch(this::hasAnyChange);
  }

  private List<HeadBuilder.Path> heads() {
    List<HeadBuilder.Path> heads = new ArrayList<>();
    boolean nameYears =
        figure.columns().isAbsent() || (figure.fixed().isEmpty() && years.size() > 1);
    for (int year : years) {
      List<String> above = nameYears ? List.of(Captions.period(figure, year)) : List.of();
      columns.forEach(column -> heads.add(path(column, above)));
    }
    if (hasChangeColumn()) {
      heads.add(new HeadBuilder.Path(List.of(CHANGE), false, ""));
    }
    return heads;
  }

  private Table.Row row(int index, int groups) {
    String row = rows.get(index);
    List<Table.Cell> values = new ArrayList<>();
    for (int year : years) {
      columns.forEach(column -> values.add(value(id(row, column), year)));
    }
    if (hasChangeColumn()) {
      values.add(change(id(row, columns.get(0))));
    }
    Table.Tone tone = isTotalRow(row) ? Table.Tone.TOTAL : Table.Tone.PLAIN;
    return new Table.Row(tone, startsFrom(index, groups), labels(index, groups), values);
  }
}
