package nl.migratiestaat.report.blocks;

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
import nl.migratiestaat.figure.SeriesLookup;
import nl.migratiestaat.figure.SeriesPoint;
import nl.migratiestaat.text.function.Mistakes;
import nl.migratiestaat.text.tree.BlockNode;
import nl.migratiestaat.text.tree.Call;

/**
 * Finds the numbers that a dashboard names: {@code asielinstroom.totaal}, {@code
 * eerste-aanvragen-eu.#1}, {@code feit:ontheemden-wereldwijd}, the last two of them possibly with
 * {@code @-1} for a period earlier. In a list they are separated by semicolons, and each may have a
 * label of its own: {@code feit:opvangland-iran = Iran}.
 */
final class DashboardNumbers {

  private final SeriesLookup numbers;
  private final Mistakes mistakes;

  DashboardNumbers(SeriesLookup numbers, Mistakes mistakes) {
    this.numbers = numbers;
    this.mistakes = mistakes;
  }

  /** The numbers that a block names in a list; what does not exist is a problem and is left out. */
  List<DashboardNumber> list(BlockNode block) {
    List<DashboardNumber> found = new ArrayList<>();
    for (String item : block.subject().plain().split(";", -1)) {
      int equals = item.indexOf('=');
      String name = (equals < 0 ? item : item.substring(0, equals)).strip();
      String label = equals < 0 ? "" : item.substring(equals + 1).strip();
      if (!name.isEmpty()) {
        find(name, label, block.call()).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The only number that a block names. */
  Optional<DashboardNumber> one(BlockNode block) {
    return find(block.subject().plain().strip(), "", block.call());
  }

  private Optional<DashboardNumber> find(String typed, String label, Call call) {
    boolean earlier = typed.endsWith("@-1");
    String name = earlier ? typed.substring(0, typed.length() - 3) : typed;
    int back = earlier ? 1 : 0;
    Optional<String> fact = Fact.keyIn(name);
    return fact.isPresent() ? fact(fact.get(), label, back, call) : series(name, label, back, call);
  }

  private Optional<DashboardNumber> fact(String key, String label, int back, Call call) {
    int year = numbers.cells().reportingYear() - back;
    Optional<Fact> fact = numbers.cells().dataset().fact(key, year);
    if (fact.isEmpty() && !numbers.cells().dataset().isFact(key)) {
      mistakes.at(
          call,
          call.first(),
          "het feit “" + key + "” bestaat niet voor " + year,
          "vul het in onder data/" + year + "/facts");
    }
    return fact.map(
        found ->
            new DashboardNumber(
                label,
                new DashboardNumber.Printed(numbers.cells().fact(found), String.valueOf(year)),
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

  private Optional<DashboardNumber> series(String name, String label, int back, Call call) {
    Optional<SeriesPoint> point = numbers.point(name, back);
    if (point.isEmpty() && !numbers.isRank(name)) {
      mistakes.at(
          call, call.first(), "de reeks “" + name + "” bestaat niet", numbers.suggestion(name));
    }
    return point.map(found -> number(found, label));
  }

  private DashboardNumber number(SeriesPoint point, String label) {
    SeriesId id = point.id();
    FigureDefinition figure = point.figure();
    Optional<Integer> before =
        Optional.of(point.previous())
            .filter(year -> numbers.cells().periods(figure).contains(year));
    Optional<PrintedValue> change =
        before.isPresent() && figure.kind(id) == ValueKind.COUNT
            ? Optional.of(numbers.cells().change(id, point.previous(), point.year()))
                .filter(PrintedValue::isKnown)
            : Optional.empty();
    return new DashboardNumber(
        label.isEmpty() ? point.label() : label,
        printed(id, figure, point.year()),
        before.map(year -> printed(id, figure, year)),
        change,
        id.toString(),
        point.year(),
        Emphasis.of(figure.rows().role(id.row())),
        1);
  }

  private DashboardNumber.Printed printed(SeriesId id, FigureDefinition figure, int year) {
    return new DashboardNumber.Printed(
        numbers.cells().value(id, year), Captions.period(figure, year));
  }
}
