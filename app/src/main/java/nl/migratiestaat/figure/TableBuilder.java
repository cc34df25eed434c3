package nl.migratiestaat.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.Observation;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.Traits;
import nl.migratiestaat.dataset.ValueKind;
import nl.migratiestaat.input.Prose;

/** What the layouts of a table share: cells, notes, heads of columns. */
abstract class TableBuilder {

  static final String YEAR = "{jaar}";
  static final String CHANGE = "Verschil";

  private static final String CORRECTED = "Gecorrigeerd ten opzichte van de vorige editie.";

  final Cells cells;
  final FigureDefinition figure;
  final Notes notes;
  final List<Integer> years;
  final List<String> rows;
  final List<String> columns;

  TableBuilder(Cells cells, FigureDefinition figure, Extent extent, Notes notes) {
    this.cells = cells;
    this.figure = figure;
    this.notes = notes;
    this.years = extent.years();
    this.rows = extent.rows();
    this.columns = extent.columns();
  }

  static TableBuilder of(Cells cells, FigureDefinition figure, Extent extent, Notes notes) {
    return switch (figure.arrangement().layout()) {
      case YEAR_ROWS -> new YearRows(cells, figure, extent, notes);
      case YEAR_COLUMNS -> new YearColumns(cells, figure, extent, notes);
      case LONG -> new LongRows(cells, figure, extent, notes);
    };
  }

  abstract Table build();

  SeriesId id(String row, String column) {
    return new SeriesId(figure.key(), row, column);
  }

  int newest() {
    return years.get(years.size() - 1);
  }

  boolean comparesTwoYears() {
    return years.size() == 2 && years.equals(cells.periods(figure)) && figure.fixed().isEmpty();
  }

  boolean isTotal(SeriesId id) {
    Traits row = figure.rows().traits(id.row());
    Traits column = figure.columns().traits(id.column());
    boolean amongParts = rows.size() > 1 || columns.size() > 1;
    return row.look().strong()
        || column.look().strong()
        || (amongParts && (row.isSum() || column.isSum()));
  }

  boolean isTotalRow(String row) {
    Traits traits = figure.rows().traits(row);
    return traits.look().strong() || traits.isSum();
  }

  Table.Cell value(SeriesId id, int year) {
    Observation observation = cells.observation(id, year);
    boolean words = figure.kind(id) == ValueKind.TEXT;
    boolean newest = years.size() > 1 && year == newest();
    Table.Tone tone =
        isTotal(id) ? Table.Tone.TOTAL : newest ? Table.Tone.CURRENT : Table.Tone.PLAIN;
    return new Table.Cell(
        cells.value(id, year),
        Optional.of(id),
        year,
        words,
        tone,
        notes.mark(label(id), noteOf(observation)));
  }

  private String label(SeriesId id) {
    return Stream.of(figure.rows().label(id.row()), figure.columns().label(id.column()))
        .filter(label -> !label.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** A value's own note; a value that this edition corrected says so by itself. */
  private Optional<Prose> noteOf(Observation observation) {
    boolean corrected =
        observation.revisedIn().filter(year -> year == cells.reportingYear()).isPresent();
    return observation
        .footnote()
        .or(
            () ->
                corrected
                    ? Optional.of(new Prose(CORRECTED, observation.place()))
                    : Optional.empty());
  }

  Table.Cell change(SeriesId id) {
    PrintedValue shown =
        figure.hasChange(id)
            ? cells.change(id, years.get(0), years.get(1))
            : PrintedValue.without("", PrintedValue.State.NONEXISTENT);
    return new Table.Cell(shown, Optional.of(id), newest(), false, Table.Tone.CHANGE, "");
  }

  boolean hasAnyChange(String row) {
    return comparesTwoYears()
        && columns.stream().anyMatch(column -> figure.hasChange(id(row, column)));
  }

  Table.Cell share(SeriesId part, SeriesId whole, int year) {
    Optional<Percentage> share =
        part.equals(whole) ? Optional.empty() : cells.share(part, whole, year);
    PrintedValue shown =
        share
            .map(Cells::percentage)
            .orElseGet(() -> PrintedValue.without("", PrintedValue.State.NONEXISTENT));
    return new Table.Cell(shown, Optional.of(part), year, false, Table.Tone.SHARE, "");
  }

  /** The heads above one column. */
  HeadBuilder.Path path(String column, List<String> above) {
    Traits traits = figure.columns().traits(column);
    List<String> heads = new ArrayList<>();
    figure.arrangement().heading().ifPresent(heads::add);
    heads.addAll(above);
    heads.addAll(traits.look().group());
    if (!column.isEmpty()) {
      heads.add(figure.columns().label(column));
    }
    heads.replaceAll(text -> Captions.fill(text, newest()));
    boolean words = figure.kind(id(rows.isEmpty() ? "" : rows.get(0), column)) == ValueKind.TEXT;
    String mark = notes.mark(figure.columns().label(column), traits.look().footnote());
    return new HeadBuilder.Path(heads, words, mark);
  }

  /** Row labels with their groups at the left; a group is named once. */
  List<Table.Label> labels(int index, int groups) {
    String row = rows.get(index);
    Traits traits = figure.rows().traits(row);
    List<Table.Label> labels = new ArrayList<>();
    for (int level = 0; level < traits.look().group().size(); level++) {
      if (startsGroup(index, level)) {
        String group = traits.look().group().get(level);
        labels.add(new Table.Label(group, level, 1, groupSize(index, level), false, ""));
      }
    }
    int width = 1 + groups - traits.look().group().size();
    boolean indented =
        groups == 0 && traits.partOf().filter(figure.rows().members()::containsKey).isPresent();
    String label = figure.rows().label(row);
    String mark = notes.mark(label, traits.look().footnote());
    labels.add(new Table.Label(label, traits.look().group().size(), width, 1, indented, mark));
    return labels;
  }

  /** The outermost label column in which a new group starts at a row; -1 for none. */
  int startsFrom(int index, int groups) {
    for (int level = 0; level < groups; level++) {
      boolean grouped =
          group(index).size() > level || (index > 0 && group(index - 1).size() > level);
      if (grouped && startsGroup(index, level)) {
        return level;
      }
    }
    return -1;
  }

  boolean startsGroup(int index, int level) {
    return index == 0 || !samePrefix(index - 1, index, level);
  }

  private int groupSize(int index, int level) {
    int end = index + 1;
    while (end < rows.size() && samePrefix(index, end, level)) {
      end++;
    }
    return end - index;
  }

  private boolean samePrefix(int a, int b, int level) {
    List<String> first = group(a);
    List<String> second = group(b);
    return first.size() > level
        && second.size() > level
        && first.subList(0, level + 1).equals(second.subList(0, level + 1));
  }

  List<String> group(int index) {
    return figure.rows().traits(rows.get(index)).look().group();
  }
}
