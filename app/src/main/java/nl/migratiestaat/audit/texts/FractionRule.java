package nl.migratiestaat.audit.texts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.calculation.Percentage;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.text.Texts;
import nl.migratiestaat.text.tree.Sentence;
import nl.migratiestaat.text.tree.Sentence.Quote;

/**
 * T602: a fraction in words beside a percentage that is another: “een derde (24%)”, “de
 * meerderheid, 48%”.
 */
final class FractionRule implements Rule {

  private static final int NEAR = 40;

  /** How far a fraction in words may be from its percentage. */
  private static final BigDecimal LOOSE = BigDecimal.valueOf(3);

  /** How far it may be on the side that “ruim” or “bijna” names. */
  private static final BigDecimal ONE_SIDE = BigDecimal.TEN;

  private static final BigDecimal HALF_PERCENT = new BigDecimal("0.5");

  private static final Map<String, BigDecimal> FRACTIONS =
      Map.of(
          "de helft", BigDecimal.valueOf(50),
          "een derde", new BigDecimal("33.3"),
          "twee derde", new BigDecimal("66.7"),
          "een kwart", BigDecimal.valueOf(25),
          "driekwart", BigDecimal.valueOf(75),
          "een vijfde", BigDecimal.valueOf(20),
          "een tiende", BigDecimal.TEN);
  private static final String MORE = "ruim|meer dan";
  private static final String LESS = "bijna|minder dan|krap";
  private static final String MAJORITY = "merendeel|meerderheid";

  private static final String WORDS =
      "\\b(?:("
          + MORE
          + "|"
          + LESS
          + ") )?("
          + String.join("|", FRACTIONS.keySet())
          + "|"
          + MAJORITY
          + ")";
  private static final Pattern BEFORE =
      Pattern.compile(WORDS + "(?: \\(|, )$", Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER =
      Pattern.compile("^, " + WORDS + "\\b", Pattern.CASE_INSENSITIVE);

  private final Texts texts;
  private final Quoted quoted;

  FractionRule(Texts texts, Cells cells) {
    this.texts = texts;
    this.quoted = new Quoted(cells);
  }

  @Override
  public List<Finding> findings() {
    return Quoted.findings(texts, this::finding);
  }

  private Optional<Finding> finding(Sentence sentence, Quote quote) {
    Optional<MatchResult> words =
        first(BEFORE, sentence.before(quote, NEAR))
            .or(() -> first(AFTER, sentence.after(quote, NEAR)));
    Optional<Percentage> percentage = words.flatMap(found -> quoted.percentage(quote.call()));
    return percentage
        .filter(share -> !fits(share.value(), words.get()))
        .map(
            share ->
                Finding.of(
                    "T602",
                    Severity.ERROR,
                    sentence.place(quote.at()),
                    "de tekst zegt “%s”, maar het is %s"
                        .formatted(said(words.get()), share.dutch()),
                    "pas de woorden aan, of laat ze weg"));
  }

  private static Optional<MatchResult> first(Pattern pattern, String words) {
    return pattern.matcher(words).results().findFirst();
  }

  private static String said(MatchResult words) {
    return nuance(words).map(nuance -> nuance + " ").orElse("") + fraction(words);
  }

  private static Optional<String> nuance(MatchResult words) {
    return Optional.ofNullable(words.group(1)).map(word -> word.toLowerCase(Locale.ROOT));
  }

  private static String fraction(MatchResult words) {
    return words.group(2).toLowerCase(Locale.ROOT);
  }

  private static boolean fits(BigDecimal share, MatchResult words) {
    BigDecimal fraction = FRACTIONS.get(fraction(words));
    if (fraction == null) {
      return share.compareTo(FRACTIONS.get("de helft")) >= 0;
    }
    BigDecimal above = share.subtract(fraction);
    Optional<String> nuance = nuance(words);
    if (nuance.isEmpty()) {
      return above.abs().compareTo(LOOSE) <= 0;
    }
    BigDecimal ahead = MORE.contains(nuance.get()) ? above : above.negate();
    return ahead.compareTo(HALF_PERCENT.negate()) >= 0 && ahead.compareTo(ONE_SIDE) <= 0;
  }
}
