package nl.migratiestaat.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.ValueKind;

/** Makes a chart of a figure's cells: drawn from what is printed, never from more. */
final class ChartBuilder {

  private static final String PERCENT = "procent";

  /** One dimension of the chart: a year, a row or a column. */
  private record Slice(String label, String row, String column, int year) {}

  private final Cells cells;
  private final FigureDefinition figure;
  private final List<Integer> years;
  private final List<String> rows;
  private final List<String> all;
  private final List<String> columns;
  private final Chart.Form form;

  ChartBuilder(Cells cells, FigureDefinition figure, Extent extent) {
    this.cells = cells;
    this.figure = figure;
    this.years = extent.years();
    this.rows = extent.rows();
    this.all = extent.columns();
    List<String> parts = parts(extent.columns());
    this.columns = parts.isEmpty() ? last(comparable(extent.columns())) : parts;
    this.form =
        parts.isEmpty() ? Chart.Form.BARS : Chart.Form.valueOf(figure.arrangement().show().name());
  }

  /** The columns to draw; of stacks only the parts, for a total does not stand beside them. */
  private List<String> parts(List<String> from) {
    boolean stacked =
        figure.arrangement().show() == FigureDefinition.Show.STACKED
            || figure.arrangement().show() == FigureDefinition.Show.SHARES;
    return comparable(from).stream()
        .filter(column -> !stacked || !figure.columns().traits(column).isSum())
        .toList();
  }

  /** The columns that share one scale: those of the kind of the first. */
  private List<String> comparable(List<String> from) {
    String row = rows.get(0);
    ValueKind first = figure.kind(new SeriesId(figure.key(), row, from.get(0)));
    return from.stream()
        .filter(column -> figure.kind(new SeriesId(figure.key(), row, column)) == first)
        .toList();
  }

  private static List<String> last(List<String> from) {
    return from.subList(from.size() - 1, from.size());
  }

  /** The chart; empty when a table tells more. */
  Optional<Chart> build(String title) {
    List<Slice> periods =
        years.stream().map(year -> new Slice(period(year), "", "", year)).toList();
    List<Slice> columnSlices =
        columns.stream()
            .map(column -> new Slice(figure.columns().label(column), "", column, 0))
            .toList();
    boolean hasRows = !figure.rows().isAbsent();
    boolean hasColumns = !figure.columns().isAbsent();
    boolean crossed = hasRows && hasColumns && (columns.size() > 1 || isStacked());
    List<Slice> rowSlices =
        rows.stream()
            .map(
                row ->
                    new Slice(
                        figure.rows().label(row),
                        row,
                        crossed || !hasRows ? "" : columns.get(0),
                        0))
            .toList();
    List<Slice> parts = hasColumns ? columnSlices : rowSlices;
    Chart chart =
        switch (form) {
          case LINES -> chart(title, periods, hasRows ? rowSlices : columnSlices, Chart.Tone.PART);
          case STACKED, SHARES ->
              chart(title, crossed ? crossed(rowSlices, periods) : periods, parts, Chart.Tone.PART);
          default ->
              crossed
                  ? chart(title, crossed(rowSlices, periods), columnSlices, Chart.Tone.PART)
                  : chart(title, hasRows ? rowSlices : columnSlices, periods, Chart.Tone.CURRENT);
        };
    return Optional.of(chart).filter(Chart::hasValues).filter(this::tellsMore);
  }

  /** The label of a period; of the only one, the words that the year may have for it. */
  private String period(int year) {
    return cells
        .dataset()
        .values(figure.key(), year)
        .flatMap(found -> found.caption().period())
        .filter(words -> years.size() == 1)
        .orElseGet(() -> Captions.period(figure, year));
  }

  private boolean isStacked() {
    return form == Chart.Form.STACKED || form == Chart.Form.SHARES;
  }

  private String label(Slice slice) {
    int newest = years.get(years.size() - 1);
    return Captions.fill(slice.label(), slice.year() == 0 ? newest : slice.year());
  }

  /** Whether lines have two points to connect, and stacks show most rows of which any is known. */
  private boolean tellsMore(Chart chart) {
    if (form == Chart.Form.LINES) {
      return chart.series().stream().anyMatch(ChartBuilder::hasLine);
    }
    if (!isStacked() || figure.rows().isAbsent() || figure.columns().isAbsent()) {
      return true;
    }
    long known = rows.stream().filter(row -> isKnown(row, all)).count();
    long drawn = rows.stream().filter(row -> isDrawn(row)).count();
    return 2 * drawn > known;
  }

  private static boolean hasLine(Chart.Series series) {
    List<Chart.Mark> marks = series.marks();
    return IntStream.range(1, marks.size())
        .anyMatch(
            i -> marks.get(i) instanceof Chart.Known && marks.get(i - 1) instanceof Chart.Known);
  }

  private boolean isKnown(String row, List<String> among) {
    return values(row, among).anyMatch(PrintedValue::isKnown);
  }

  private boolean isDrawn(String row) {
    return values(row, columns).anyMatch(shown -> shown.drawn().orElse(0) > 0);
  }

  private Stream<PrintedValue> values(String row, List<String> among) {
    return years.stream()
        .flatMap(
            year ->
                among.stream()
                    .map(column -> cells.value(new SeriesId(figure.key(), row, column), year)));
  }

  /** Every row in every period; the period is named only when there are several. */
  private List<Slice> crossed(List<Slice> rowSlices, List<Slice> periods) {
    List<Slice> crossed = new ArrayList<>();
    for (Slice row : rowSlices) {
      for (Slice period : periods) {
        String label =
            periods.size() == 1 || row.label().contains(TableBuilder.YEAR)
                ? row.label()
                : row.label() + ", " + period.label();
        crossed.add(new Slice(label, row.row(), "", period.year()));
      }
    }
    return crossed;
  }

  private Chart chart(String title, List<Slice> categories, List<Slice> series, Chart.Tone tone) {
    List<Chart.Category> shownCategories =
        categories.stream()
            .map(
                slice ->
                    new Chart.Category(
                        label(slice), Chart.Emphasis.of(figure.rows().role(slice.row()))))
            .toList();
    List<Chart.Series> shownSeries = new ArrayList<>();
    for (Slice one : series) {
      List<Chart.Mark> marks = categories.stream().map(category -> mark(category, one)).toList();
      boolean current = tone == Chart.Tone.PART || one.year() == years.get(years.size() - 1);
      Chart.Tone shown = current ? tone : Chart.Tone.PREVIOUS;
      Chart.Emphasis emphasis = Chart.Emphasis.of(figure.columns().role(one.column()));
      shownSeries.add(new Chart.Series(label(one), shown, emphasis, marks));
    }
    return new Chart(form, title, unit(), shownCategories, shownSeries);
  }

  /** What is counted; of a percentage, what it is a part of; and the only period of several. */
  private String unit() {
    boolean percentages =
        figure.kind(new SeriesId(figure.key(), rows.get(0), columns.get(0)))
            == ValueKind.PERCENTAGE;
    String unit =
        percentages && !figure.unit().startsWith(PERCENT)
            ? PERCENT + " van de " + figure.unit()
            : figure.unit();
    boolean labelled = isStacked() && (figure.rows().isAbsent() || figure.columns().isAbsent());
    boolean oneOfMore = years.size() == 1 && cells.periods(figure).size() > 1;
    return oneOfMore && !labelled ? unit + ", " + Captions.period(figure, years.get(0)) : unit;
  }

  private Chart.Mark mark(Slice category, Slice series) {
    SeriesId id =
        new SeriesId(
            figure.key(), category.row() + series.row(), category.column() + series.column());
    PrintedValue shown = cells.value(id, category.year() + series.year());
    return switch (shown.state()) {
      case KNOWN -> new Chart.Known(shown.drawn().orElse(0), shown.text());
      case UNKNOWN, OPEN -> new Chart.Unknown();
      case NONEXISTENT, NOT_APPLICABLE -> new Chart.Absent();
    };
  }
}
