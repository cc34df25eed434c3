package nl.migratiestaat.audit.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.calculation.Rounding;
import nl.migratiestaat.dataset.Fact;
import nl.migratiestaat.dataset.Observation;
import nl.migratiestaat.dataset.Source;
import nl.migratiestaat.dataset.Value;
import nl.migratiestaat.input.Place;

/**
 * What a printed number can stand for, whatever its form: a count, a percentage, “1,5 miljoen”.
 *
 * @param name how a message names it
 * @param printed the number as printed
 * @param place where it stands
 * @param noted whether an editor left a remark at it
 * @param range the numbers it can be
 */
record PossibleNumber(String name, String printed, Place place, boolean noted, Range range) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The value of a series in a year; empty when it is not known. */
  static Optional<PossibleNumber> of(PrintedCells cells, SeriesYear cell) {
    Observation observation = cells.observation(cell);
    Value value = observation.value();
    Optional<Range> range = Optional.empty();
    if (value instanceof Value.Counted counted) {
      range = Optional.of(Range.of(counted.count().interval()));
    } else if (value instanceof Value.Percent percent) {
      range = Optional.of(Range.of(percent.percentage().value()));
    } else if (value instanceof Value.Decimal decimal) {
      range = Optional.of(Range.of(decimal.number()));
    }
    return range.map(
        found ->
            new PossibleNumber(
                cell.toString(),
                cells.shown(cell),
                observation.place(),
                observation.note().isPresent(),
                found));
  }

  /**
   * A fact: rounded as far as its decimals, its scale, its final zeros and its source's rule say.
   */
  static Optional<PossibleNumber> of(Fact fact, Map<String, Source> sources) {
    int zeros = fact.scale().map(Dutch.SCALES::get).orElse(0);
    Value value = fact.observation().value();
    String printed = "";
    Optional<Range> range = Optional.empty();
    if (value instanceof Value.Percent percent) {
      Percentage percentage = percent.percentage();
      printed = percentage.dutch();
      range = Optional.of(Range.of(percentage.value()));
    } else if (value instanceof Value.Decimal decimal) {
      printed = decimal.number().toPlainString().replace('.', ',');
      range = Optional.of(Range.of(decimal.number().scaleByPowerOfTen(zeros)));
    } else if (value instanceof Value.Counted counted && counted.count().known().isPresent()) {
      printed = counted.count().dutch();
      long count = counted.count().known().getAsLong();
      Rounding rule =
          Optional.ofNullable(sources.get(fact.source()))
              .map(Source::rounding)
              .orElse(Rounding.NONE);
      range = Optional.of(Range.rounded(BigDecimal.valueOf(count), zeros, rule.step()));
    }
    String text = printed + fact.scale().map(scale -> " " + scale).orElse("");
    Observation observation = fact.observation();
    return range.map(
        found ->
            new PossibleNumber(
                Fact.name(fact.key()),
                text,
                observation.place(),
                observation.note().isPresent(),
                found));
  }

  /** Whether both can be the same number. */
  boolean intersects(PossibleNumber other) {
    return range.low.compareTo(other.range.below) < 0 && other.range.low.compareTo(range.below) < 0;
  }

  /** The whole numbers it can be. */
  Interval counts() {
    return new Interval(
        range.low.setScale(0, RoundingMode.CEILING).longValueExact(),
        range.below.setScale(0, RoundingMode.CEILING).longValueExact() - 1);
  }

  /** From a lowest number up to, but not including, a highest. */
  record Range(BigDecimal low, BigDecimal below) {

    static Range of(Interval counts) {
      return new Range(
          BigDecimal.valueOf(counts.low()).subtract(HALF),
          BigDecimal.valueOf(counts.high()).add(HALF));
    }

    /** A number that was rounded to the decimals it is written with. */
    static Range of(BigDecimal number) {
      return around(number, number.ulp());
    }

    /** A whole number whose final zeros may be the work of rounding. */
    static Range rounded(BigDecimal count, int zeros, long step) {
      if (count.signum() == 0) {
        return around(count, BigDecimal.ONE);
      }
      BigDecimal unit = count.stripTrailingZeros().ulp().max(BigDecimal.ONE);
      boolean byRule = count.remainder(BigDecimal.valueOf(step)).signum() == 0;
      BigDecimal coarsest = byRule ? unit.max(BigDecimal.valueOf(step)) : unit;
      return around(count.scaleByPowerOfTen(zeros), coarsest.scaleByPowerOfTen(zeros));
    }

    private static Range around(BigDecimal number, BigDecimal unit) {
      BigDecimal half = unit.multiply(HALF);
      return new Range(number.subtract(half), number.add(half));
    }
  }
}
