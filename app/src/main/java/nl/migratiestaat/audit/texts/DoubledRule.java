package nl.migratiestaat.audit.texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.calculation.Notation;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.text.Texts;
import nl.migratiestaat.text.tree.Call;
import nl.migratiestaat.text.tree.Sentence;
import nl.migratiestaat.text.tree.Sentence.Quote;

/** T603: “verdubbeld” in a sentence about one series that did not double. */
final class DoubledRule implements Rule {

  private static final Set<String> NUMBERS = Set.of("waarde", "verschil", "procent", "feit");
  private static final Pattern DOUBLED =
      Pattern.compile("\\b(?:(bijna|ruim|meer dan) )?(verdubbeld|verdubbelde|verdubbelden)\\b");
  private static final Pattern DOUBT =
      Pattern.compile("\\b(niet|geen|zonder|als|wanneer|indien)\\b", Pattern.CASE_INSENSITIVE);
  private static final int DECIMALS = 2;

  private final Texts texts;
  private final Cells cells;
  private final Quoted quoted;

  DoubledRule(Texts texts, Cells cells) {
    this.texts = texts;
    this.cells = cells;
    this.quoted = new Quoted(cells);
  }

  @Override
  public List<Finding> findings() {
    return texts.allSentences().flatMap(sentence -> finding(sentence).stream()).toList();
  }

  private Optional<Finding> finding(Sentence sentence) {
    Matcher doubled = DOUBLED.matcher(sentence.words());
    Set<String> series =
        sentence.quotes().stream()
            .map(Quote::call)
            .filter(call -> NUMBERS.contains(call.name()))
            .map(Call::first)
            .collect(Collectors.toSet());
    if (!doubled.find() || series.size() != 1 || DOUBT.matcher(sentence.words()).find()) {
      return Optional.empty();
    }
    return quoted
        .newest(series.iterator().next())
        .flatMap(point -> finding(sentence, doubled, point));
  }

  private Optional<Finding> finding(Sentence sentence, Matcher doubled, SeriesYear point) {
    Optional<Quoted.Range> from = quoted.range(quoted.previous(point));
    Optional<Quoted.Range> to = quoted.range(point);
    if (from.isEmpty() || to.isEmpty() || from.get().low().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal least = to.get().low().divide(from.get().high(), DECIMALS, RoundingMode.DOWN);
    BigDecimal most = to.get().high().divide(from.get().low(), DECIMALS, RoundingMode.UP);
    Limits limits = Limits.of(doubled.group(1));
    boolean fits = most.compareTo(limits.low()) >= 0 && least.compareTo(limits.high()) <= 0;
    return fits
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                "T603",
                Severity.ERROR,
                sentence.place(doubled.start()),
                "de tekst zegt “%s”, maar %s ging van %s naar %s: %s tot %s keer zoveel"
                    .formatted(
                        doubled.group(),
                        point.series(),
                        cells.value(point.series(), quoted.previous(point).year()).text(),
                        cells.value(point.series(), point.year()).text(),
                        Notation.decimal(least),
                        Notation.decimal(most)),
                "laat het woord uit de cijfers komen, of noem het verschil"));
  }

  /** How many times as much “verdubbeld” can be. */
  private record Limits(BigDecimal low, BigDecimal high) {

    static Limits of(String nuance) {
      if (nuance == null) {
        return new Limits(new BigDecimal("1.8"), new BigDecimal("2.3"));
      }
      return nuance.equals("bijna")
          ? new Limits(new BigDecimal("1.7"), new BigDecimal("2.05"))
          : new Limits(new BigDecimal("1.95"), new BigDecimal("3"));
    }
  }
}
