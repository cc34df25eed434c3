package nl.migratiestaat.figure;

import java.util.ArrayList;
import java.util.List;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.Kind;
import nl.migratiestaat.dataset.SeriesId;

/** Makes a chart of a figure's cells: drawn from what is printed, never from more. */
final class ChartBuilder {

  private static final String NETHERLANDS = "nederland";
  private static final String UNION = "eu-27";

  /** One dimension of the chart: a year, a row or a column. */
  private record Slice(String label, String row, String column, int year) {}

  /** More categories than this of which nothing is known are named under the chart instead. */
  private static final int MOST_UNKNOWN = 4;

  private final Cells cells;
  private final FigureDefinition figure;
  private final List<Integer> years;
  private final List<String> rows;
  private final List<String> columns;
  private final List<String> left;

  ChartBuilder(Cells cells, FigureDefinition figure) {
    this.cells = cells;
    this.figure = figure;
    this.years = cells.periods(figure);
    Members members = new Members(cells);
    List<String> all = members.rows(figure);
    this.columns = drawable(members.columns(figure), all.isEmpty() ? "" : all.get(0));
    List<String> known = all.stream().filter(this::isKnown).toList();
    boolean tooMany = !known.isEmpty() && all.size() - known.size() > MOST_UNKNOWN;
    this.rows = tooMany ? known : all;
    this.left = all.stream().filter(row -> !rows.contains(row)).map(figure.rows()::label).toList();
  }

  /** Labels of the rows that are not drawn because nothing is known of them. */
  List<String> left() {
    return left;
  }

  private boolean isKnown(String row) {
    return years.stream()
        .anyMatch(
            year ->
                columns.stream()
                    .anyMatch(
                        column ->
                            cells.value(new SeriesId(figure.key(), row, column), year).isKnown()));
  }

  /** The columns that share one scale: the kind of the first, and no totals beside their parts. */
  private List<String> drawable(List<String> all, String row) {
    boolean parts =
        figure.show() == FigureDefinition.Show.STACKED
            || figure.show() == FigureDefinition.Show.SHARES;
    Kind kind =
        all.isEmpty() ? Kind.COUNT : figure.kind(new SeriesId(figure.key(), row, all.get(0)));
    return all.stream()
        .filter(column -> figure.kind(new SeriesId(figure.key(), row, column)) == kind)
        .filter(column -> !parts || figure.columns().traits(column).totalOf().isEmpty())
        .toList();
  }

  Chart build(String title) {
    List<Slice> periods =
        years.stream().map(year -> new Slice(Captions.period(figure, year), "", "", year)).toList();
    List<Slice> rowSlices =
        rows.stream().map(row -> new Slice(figure.rows().label(row), row, "", 0)).toList();
    List<Slice> columnSlices =
        columns.stream()
            .map(column -> new Slice(figure.columns().label(column), "", column, 0))
            .toList();
    boolean hasRows = !figure.rows().isAbsent();
    boolean hasColumns = !figure.columns().isAbsent();
    return switch (figure.show()) {
      case LINES -> chart(title, periods, hasRows ? rowSlices : columnSlices, Chart.Tone.PART);
      case STACKED, SHARES -> parts(title, periods, hasRows, hasColumns, rowSlices, columnSlices);
      case BARS, COLUMNS, TABLE ->
          compared(title, periods, hasRows, hasColumns, rowSlices, columnSlices);
    };
  }

  private Chart parts(
      String title,
      List<Slice> periods,
      boolean hasRows,
      boolean hasColumns,
      List<Slice> rowSlices,
      List<Slice> columnSlices) {
    if (!hasColumns) {
      return chart(title, periods, rowSlices, Chart.Tone.PART);
    }
    return chart(
        title, hasRows ? crossed(rowSlices, periods) : periods, columnSlices, Chart.Tone.PART);
  }

  private Chart compared(
      String title,
      List<Slice> periods,
      boolean hasRows,
      boolean hasColumns,
      List<Slice> rowSlices,
      List<Slice> columnSlices) {
    if (hasRows && hasColumns) {
      return chart(title, crossed(rowSlices, periods), columnSlices, Chart.Tone.PART);
    }
    return chart(title, hasRows ? rowSlices : columnSlices, periods, Chart.Tone.CURRENT);
  }

  /** Every row in every period; the period is named only when there are several. */
  private List<Slice> crossed(List<Slice> rowSlices, List<Slice> periods) {
    List<Slice> crossed = new ArrayList<>();
    for (Slice row : rowSlices) {
      for (Slice period : periods) {
        String label = periods.size() == 1 ? row.label() : row.label() + ", " + period.label();
        crossed.add(new Slice(label, row.row(), "", period.year()));
      }
    }
    return crossed;
  }

  private Chart chart(String title, List<Slice> categories, List<Slice> series, Chart.Tone tone) {
    List<Chart.Category> shownCategories =
        categories.stream()
            .map(slice -> new Chart.Category(slice.label(), emphasis(slice)))
            .toList();
    List<Chart.Series> shownSeries = new ArrayList<>();
    for (Slice one : series) {
      List<Chart.Mark> marks = categories.stream().map(category -> mark(category, one)).toList();
      boolean current = tone == Chart.Tone.PART || one.year() == years.get(years.size() - 1);
      shownSeries.add(new Chart.Series(one.label(), current ? tone : Chart.Tone.PREVIOUS, marks));
    }
    return new Chart(
        Chart.Kind.valueOf(figure.show().name()),
        title,
        figure.unit(),
        shownCategories,
        shownSeries);
  }

  private Chart.Emphasis emphasis(Slice slice) {
    if (figure.rows().list().isEmpty()) {
      return Chart.Emphasis.NONE;
    }
    return switch (slice.row()) {
      case NETHERLANDS -> Chart.Emphasis.ACCENT;
      case UNION -> Chart.Emphasis.AVERAGE;
      default -> Chart.Emphasis.NONE;
    };
  }

  private Chart.Mark mark(Slice category, Slice series) {
    SeriesId id =
        new SeriesId(
            figure.key(), category.row() + series.row(), category.column() + series.column());
    Shown shown = cells.value(id, category.year() + series.year());
    return switch (shown.state()) {
      case KNOWN -> new Chart.Known(shown.drawn().orElse(0), shown.text());
      case UNKNOWN, OPEN -> new Chart.Unknown();
      case NONEXISTENT, NOT_APPLICABLE -> new Chart.Absent();
    };
  }
}
