package nl.migratiestaat.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.Value;
import nl.migratiestaat.dataset.ValueKind;

/**
 * S204: shares that are shown as one whole and do not make 100%. Every printed share may be half of
 * its last digit off.
 */
final class HundredRule implements Rule {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final PrintedCells ledger;

  HundredRule(PrintedCells ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (FigureDefinition figure : ledger.figures()) {
      if (figure.show() == FigureDefinition.Show.SHARES) {
        wholes(figure).forEach(whole -> finding(whole).ifPresent(findings::add));
      }
    }
    return findings;
  }

  /** The cells that make one bar: a year's row, or its rows when there are no columns. */
  private List<List<Point>> wholes(FigureDefinition figure) {
    Map<String, List<Point>> wholes = new LinkedHashMap<>();
    for (Point point : ledger.points(figure)) {
      SeriesId id = point.series();
      if (figure.kind(id) == ValueKind.PERCENTAGE) {
        String row = figure.columns().isAbsent() ? "" : id.row();
        wholes.computeIfAbsent(row + '@' + point.year(), key -> new ArrayList<>()).add(point);
      }
    }
    return wholes.values().stream().filter(whole -> whole.size() > 1).toList();
  }

  private Optional<Finding> finding(List<Point> whole) {
    List<Percentage> known = whole.stream().flatMap(point -> percentage(point).stream()).toList();
    BigDecimal sum = known.stream().map(Percentage::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal tolerance =
        known.stream()
            .map(share -> HALF.movePointLeft(share.decimals()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean tooMuch = sum.subtract(tolerance).compareTo(HUNDRED) > 0;
    boolean complete = whole.stream().allMatch(point -> isSettled(ledger.value(point)));
    boolean tooLittle = complete && !known.isEmpty() && sum.add(tolerance).compareTo(HUNDRED) < 0;
    if (!tooMuch && !tooLittle) {
      return Optional.empty();
    }
    Point first = whole.get(0);
    return Optional.of(
        Finding.of(
            "S204",
            PrintedCells.severity(ledger.isNoted(whole)),
            ledger.place(first),
            "de aandelen vanaf %s tellen op tot %s, ook met afronding geen 100%%"
                .formatted(first, new Percentage(sum).dutch()),
            Wording.CORRECT_OR_NOTE));
  }

  private Optional<Percentage> percentage(Point point) {
    return ledger.value(point) instanceof Value.Percent percent
        ? Optional.of(percent.percentage())
        : Optional.empty();
  }

  private static boolean isSettled(Value value) {
    return value instanceof Value.Percent || value instanceof Value.Nonexistent;
  }
}
