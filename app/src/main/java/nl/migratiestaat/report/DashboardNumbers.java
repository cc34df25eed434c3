package nl.migratiestaat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.dataset.Fact;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.ValueKind;
import nl.migratiestaat.figure.Captions;
import nl.migratiestaat.figure.Chart.Emphasis;
import nl.migratiestaat.figure.PrintedValue;

/**
 * Finds the numbers that a dashboard names: {@code asielinstroom.totaal}, {@code
 * eerste-aanvragen-eu.#1}, {@code feit:ontheemden-wereldwijd}, the last two of them possibly with
 * {@code @-1} for a period earlier. In a list they are separated by semicolons, and each may have a
 * label of its own: {@code feit:opvangland-iran = Iran}.
 */
final class DashboardNumbers {

  private static final String NETHERLANDS = "nederland";
  private static final String UNION = "eu-27";
  private final Numbers numbers;
  private final Mistakes mistakes;

  DashboardNumbers(Numbers numbers, Mistakes mistakes) {
    this.numbers = numbers;
    this.mistakes = mistakes;
  }

  /** The numbers of a list; what does not exist is a problem and is left out. */
  List<DashboardNumber> list(String typed) {
    List<DashboardNumber> picks = new ArrayList<>();
    for (String item : typed.split(";", -1)) {
      int equals = item.indexOf('=');
      String name = (equals < 0 ? item : item.substring(0, equals)).strip();
      String label = equals < 0 ? "" : item.substring(equals + 1).strip();
      if (!name.isEmpty()) {
        find(name, label, typed).ifPresent(picks::add);
      }
    }
    return picks;
  }

  /** One number. */
  Optional<DashboardNumber> one(String name) {
    return find(name.strip(), "", name);
  }

  private Optional<DashboardNumber> find(String typed, String label, String quoted) {
    boolean earlier = typed.endsWith("@-1");
    String name = earlier ? typed.substring(0, typed.length() - 3) : typed;
    int back = earlier ? 1 : 0;
    Optional<String> fact = Fact.keyIn(name);
    return fact.isPresent()
        ? fact(fact.get(), label, back, quoted)
        : series(name, label, back, quoted);
  }

  private Optional<DashboardNumber> fact(String key, String label, int back, String quoted) {
    int year = numbers.cells().reportingYear() - back;
    Optional<Fact> fact = numbers.cells().dataset().fact(key, year);
    if (fact.isEmpty() && !numbers.cells().dataset().isFact(key)) {
      mistakes.at(
          quoted,
          "het feit “" + key + "” bestaat niet voor " + year,
          "vul het in onder data/" + year + "/facts");
    }
    return fact.map(
        found ->
            new DashboardNumber(
                label,
                numbers.cells().fact(found),
                String.valueOf(year),
                Optional.empty(),
                Optional.empty(),
                Fact.name(key),
                year,
                Emphasis.NONE,
                found
                    .scale()
                    .map(Dutch.SCALES::get)
                    .map(zeros -> Math.pow(10, zeros))
                    .orElse(1.0)));
  }

  private Optional<DashboardNumber> series(String name, String label, int back, String quoted) {
    Optional<Numbers.Point> point = numbers.point(name, back);
    if (point.isEmpty() && !numbers.isRank(name)) {
      mistakes.at(quoted, "de reeks “" + name + "” bestaat niet", numbers.suggestion(name));
    }
    return point.map(found -> pick(found, label));
  }

  private DashboardNumber pick(Numbers.Point point, String label) {
    SeriesId id = point.id();
    FigureDefinition figure = point.figure();
    Optional<Integer> before =
        point.previous().filter(year -> numbers.cells().periods(figure).contains(year));
    Optional<PrintedValue> change =
        before.isPresent() && figure.kind(id) == ValueKind.COUNT
            ? Optional.of(numbers.change(point)).filter(PrintedValue::isKnown)
            : Optional.empty();
    return new DashboardNumber(
        label.isEmpty() ? label(figure, id) : label,
        numbers.value(point),
        Captions.period(figure, point.year()),
        before.map(
            year ->
                new DashboardNumber.Earlier(
                    numbers.cells().value(id, year), Captions.period(figure, year))),
        change,
        id.toString(),
        point.year(),
        emphasis(id.row()),
        1);
  }

  private static String label(FigureDefinition figure, SeriesId id) {
    return id.row().isEmpty() ? figure.columns().label(id.column()) : figure.rows().label(id.row());
  }

  private static Emphasis emphasis(String row) {
    return switch (row) {
      case NETHERLANDS -> Emphasis.ACCENT;
      case UNION -> Emphasis.AVERAGE;
      default -> Emphasis.NONE;
    };
  }
}
