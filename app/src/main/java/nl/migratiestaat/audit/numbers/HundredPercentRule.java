package nl.migratiestaat.audit.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.Value;
import nl.migratiestaat.dataset.ValueKind;

/**
 * S204: shares that are shown as one whole and do not make 100%. Every printed share may be half of
 * its last digit off.
 */
final class HundredPercentRule implements Rule {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final PrintedCells cells;

  HundredPercentRule(PrintedCells cells) {
    this.cells = cells;
  }

  @Override
  public List<Finding> findings() {
    return cells.figures().stream()
        .filter(figure -> figure.arrangement().show() == FigureDefinition.Show.SHARES)
        .flatMap(figure -> wholes(figure).stream())
        .flatMap(whole -> finding(whole).stream())
        .toList();
  }

  /** The cells that make one bar: a year's row, or its rows when there are no columns. */
  private List<List<SeriesYear>> wholes(FigureDefinition figure) {
    Map<String, List<SeriesYear>> wholes = new LinkedHashMap<>();
    for (SeriesYear cell : cells.in(figure)) {
      SeriesId id = cell.series();
      if (figure.kind(id) == ValueKind.PERCENTAGE) {
        String row = figure.columns().isAbsent() ? "" : id.row();
        wholes.computeIfAbsent(row + '@' + cell.year(), key -> new ArrayList<>()).add(cell);
      }
    }
    return wholes.values().stream().filter(whole -> whole.size() > 1).toList();
  }

  private Optional<Finding> finding(List<SeriesYear> whole) {
    List<Percentage> known =
        whole.stream().flatMap(cell -> cells.percentage(cell).stream()).toList();
    BigDecimal sum = known.stream().map(Percentage::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal tolerance =
        known.stream()
            .map(share -> HALF.movePointLeft(share.decimals()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean tooMuch = sum.subtract(tolerance).compareTo(HUNDRED) > 0;
    boolean complete = whole.stream().allMatch(cell -> isSettled(cells.value(cell)));
    boolean tooLittle = complete && !known.isEmpty() && sum.add(tolerance).compareTo(HUNDRED) < 0;
    if (!tooMuch && !tooLittle) {
      return Optional.empty();
    }
    SeriesYear first = whole.get(0);
    return Optional.of(
        Finding.of(
            "S204",
            Severity.ofContradiction(cells.isNoted(whole)),
            cells.place(first),
            "de aandelen vanaf %s tellen op tot %s, ook met afronding geen 100%%"
                .formatted(first, new Percentage(sum).dutch()),
            Wording.CORRECT_OR_NOTE));
  }

  private static boolean isSettled(Value value) {
    return value instanceof Value.Percent || value instanceof Value.Nonexistent;
  }
}
