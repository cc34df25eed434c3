package nl.migratiestaat.figure;

import java.util.ArrayList;
import java.util.List;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.SeriesId;

/** A row, or a block of rows, per year; the change beneath. */
final class YearRows extends TableBuilder {

  private final List<Table.Row> body = new ArrayList<>();

  YearRows(Cells cells, FigureDefinition figure, Extent extent, Notes notes) {
    super(cells, figure, extent, notes);
  }

  @Override
  Table build() {
    years.forEach(this::year);
    changes();
    return new Table(
        HeadBuilder.build(figure.arrangement().corner(), labelColumns(), heads()),
        body,
        labelColumns(),
        columns.size());
  }

  private List<HeadBuilder.Path> heads() {
    return columns.stream()
        .map(column -> path(column, List.of()))
        .map(
            path ->
                path.heads().isEmpty()
                    ? new HeadBuilder.Path(List.of("Aantal " + figure.unit()), false, "")
                    : path)
        .toList();
  }

  /** One when the year itself is a row's label, else the year and the row. */
  private int labelColumns() {
    return yearIsLabel() ? 1 : 2;
  }

  private boolean yearIsLabel() {
    return rows.stream().anyMatch(row -> label(row).isEmpty() || label(row).contains(YEAR));
  }

  private String label(String row) {
    return figure.rows().label(row);
  }

  private void year(int year) {
    for (int index = 0; index < rows.size(); index++) {
      String row = rows.get(index);
      List<Table.Cell> values =
          columns.stream().map(column -> value(id(row, column), year)).toList();
      boolean starts = index == 0 && !isSingleRow();
      body.add(new Table.Row(tone(row, year), starts ? 0 : -1, labels(index, year), values));
      figure.arrangement().sharesOf().ifPresent(whole -> shares(row, whole, year));
    }
  }

  /** Whether a year is one row, so that no line is needed between the years. */
  private boolean isSingleRow() {
    return rows.size() == 1 && figure.arrangement().sharesOf().isEmpty();
  }

  private Table.Tone tone(String row, int year) {
    return year == newest() && years.size() > 1
        ? Table.Tone.CURRENT
        : isTotalRow(row) ? Table.Tone.TOTAL : Table.Tone.PREVIOUS;
  }

  private List<Table.Label> yearLabels(int index, int year) {
    String row = rows.get(index);
    String period = Captions.period(figure, year);
    String mark = notes.mark(label(row), figure.rows().traits(row).look().footnote());
    if (yearIsLabel()) {
      String text = label(row).isEmpty() ? period : Captions.fill(label(row), year);
      boolean indented = !label(row).isEmpty() && !label(row).contains(YEAR);
      return List.of(new Table.Label(text, 0, 1, 1, indented, mark));
    }
    List<Table.Label> labels = new ArrayList<>();
    if (index == 0) {
      labels.add(new Table.Label(period, 0, 1, rows.size(), false, ""));
    }
    labels.add(new Table.Label(label(row), 1, 1, 1, false, mark));
    return labels;
  }

  @Override
  List<Table.Label> labels(int index, int year) {
    return yearLabels(index, year);
  }

  private void shares(String row, String whole, int year) {
    SeriesId first = id(row, columns.get(0));
    SeriesId total = cells.sibling(whole, first).orElse(first);
    List<Table.Cell> values =
        columns.stream().map(column -> share(id(row, column), total, year)).toList();
    List<Table.Label> label = List.of(new Table.Label("Aandeel", 0, labelColumns(), 1, true, ""));
    body.add(new Table.Row(Table.Tone.SHARE, -1, label, values));
  }

  private void changes() {
    for (String row : rows) {
      boolean wanted =
          figure.rows().isAbsent()
              || label(row).isEmpty()
              || figure.arrangement().changeRow().isPresent();
      if (wanted && hasAnyChange(row)) {
        List<Table.Cell> values = columns.stream().map(column -> change(id(row, column))).toList();
        List<Table.Label> label = List.of(new Table.Label(CHANGE, 0, labelColumns(), 1, false, ""));
        body.add(new Table.Row(Table.Tone.CHANGE, 0, label, values));
      }
    }
  }
}
