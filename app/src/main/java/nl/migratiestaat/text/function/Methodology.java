package nl.migratiestaat.text.function;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.calculation.Notation;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.calculation.Rounding;
import nl.migratiestaat.calculation.Suppressed;
import nl.migratiestaat.dataset.Source;
import nl.migratiestaat.dataset.Thresholds;
import nl.migratiestaat.figure.Cells;

/**
 * The rules that the program applies, as words for the methodology appendix: {@code
 * ${regel("onderdrukking")}}. They are read from where they are applied, so that the appendix
 * cannot say anything else.
 */
public final class Methodology {

  private final Map<String, String> words = new LinkedHashMap<>();

  public Methodology(Collection<Source> sources, Optional<Thresholds> thresholds) {
    long step = Rounding.TENS.step();
    words.put("afronding-tientallen", Rounding.TENS.dutch());
    words.put("afronding-vijftallen", Rounding.FIVES.dutch());
    words.put("onderdrukking", Notation.SUPPRESSED);
    words.put("onderdrukking-bereik", range(Suppressed.SIZES));
    words.put(
        "kleinste-afronding-bereik", range(new Interval(Suppressed.SIZES.high() + 1, step - 1)));
    words.put("kleinste-afronding", Rounding.TENS.round(Suppressed.SIZES.high() + 1).dutch());
    words.put("bronnen-onafgerond", publishing(sources, Rounding.NONE));
    words.put("bronnen-vijftallen", publishing(sources, Rounding.FIVES));
    words.put("afronding-percentages", Percentage.ROUNDING_DUTCH);
    words.put("niet-van-toepassing", Notation.NOT_APPLICABLE);
    words.put("onbekend", Cells.UNKNOWN);
    words.put("grote-verandering", thresholds.map(Methodology::bigChange).orElse(""));
  }

  /** What a rule says; empty when there is no such rule. */
  public Optional<String> words(String rule) {
    return Optional.ofNullable(words.get(rule));
  }

  public Set<String> names() {
    return words.keySet();
  }

  private static String range(Interval interval) {
    return Notation.count(interval.low()) + " tot en met " + Notation.count(interval.high());
  }

  private static String publishing(Collection<Source> sources, Rounding rule) {
    List<String> keys =
        sources.stream().filter(source -> source.rounding() == rule).map(Source::key).toList();
    return keys.isEmpty() ? "geen enkele bron" : Dutch.list(keys);
  }

  private static String bigChange(Thresholds thresholds) {
    return "ten minste "
        + thresholds.bigChange()
        + "%, bij een eerder aantal van ten minste "
        + Notation.count(thresholds.minimumChangeBase());
  }
}
