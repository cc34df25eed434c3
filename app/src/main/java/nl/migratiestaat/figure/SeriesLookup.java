package nl.migratiestaat.figure;

import java.util.List;
import java.util.Optional;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.SeriesNames;

/**
 * Finds what a written name means in an edition: a series ({@code asielinstroom.totaal}) or a rank
 * ({@code nationaliteiten.#1}), in the period that is asked for. The report and the audit find it
 * here.
 */
public final class SeriesLookup {

  private static final String RANK = "#";

  private final Cells cells;

  public SeriesLookup(Cells cells) {
    this.cells = cells;
  }

  /** The cells of the edition. */
  public Cells cells() {
    return cells;
  }

  /**
   * The series with a written name; a part {@code #1} is the row with that rank.
   *
   * @param back how many periods before the figure's last one
   */
  public Optional<SeriesPoint> point(String name, int back) {
    List<String> parts = parts(name);
    Optional<SeriesId> id =
        parts.size() > 1 && parts.get(1).startsWith(RANK)
            ? cells.dataset().figure(parts.get(0)).flatMap(figure -> ranked(figure, parts))
            : cells.names().find(name);
    return id.map(found -> period(found, back));
  }

  private Optional<SeriesId> ranked(FigureDefinition figure, List<String> parts) {
    String rank = parts.get(1).substring(1);
    String column = parts.size() > 2 ? parts.get(2) : "";
    boolean valid =
        rank.matches("\\d{1,3}")
            && (column.isEmpty()
                ? figure.columns().isAbsent()
                : figure.columns().members().containsKey(column));
    return valid
        ? new Members(cells).ranked(figure, Integer.parseInt(rank), column)
        : Optional.empty();
  }

  private SeriesPoint period(SeriesId id, int back) {
    FigureDefinition figure = cells.figure(id);
    List<Integer> years = cells.periods(figure);
    int index = years.size() - 1 - back;
    int year = index >= 0 ? years.get(index) : years.get(0) + index;
    int before = index - 1 >= 0 ? years.get(index - 1) : year - 1;
    return new SeriesPoint(id, figure, year, before);
  }

  /** Whether a name asks for a rank that its figure could have, if it had as many rows. */
  public boolean isRank(String name) {
    List<String> parts = parts(name);
    return parts.size() > 1
        && parts.get(1).matches(RANK + "[1-9]\\d{0,2}")
        && cells
            .dataset()
            .figure(parts.get(0))
            .filter(
                figure -> parts.size() == 2 || figure.columns().members().containsKey(parts.get(2)))
            .isPresent();
  }

  /** “bedoelt u …?” for a name that does not exist; empty when nothing comes near. */
  public String suggestion(String name) {
    return new SeriesNames(cells.dataset().figures()).suggestion(name.replaceAll("\\.#\\d+", ""));
  }

  private static List<String> parts(String name) {
    return List.of(name.split("\\.", -1));
  }
}
