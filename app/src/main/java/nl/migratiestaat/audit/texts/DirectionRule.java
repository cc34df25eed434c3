package nl.migratiestaat.audit.texts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.calculation.Direction;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.text.Texts;
import nl.migratiestaat.text.tree.Sentence;
import nl.migratiestaat.text.tree.Sentence.Quote;

/**
 * T601: a word for a rise or a fall right beside a number that went the other way: “met 3%
 * gedaald”, “steeg naar 50.720”. Anything less direct is left to the reader.
 */
final class DirectionRule implements Rule {

  private static final Set<String> CHANGES = Set.of("verschil", "procent");
  private static final int NEAR = 60;

  private static final String RISE =
      "gestegen|toegenomen|gegroeid|opgelopen|steeg|stegen|groeide|groeiden|stijging|toename|groei";
  private static final String FALL =
      "gedaald|afgenomen|gekrompen|teruggelopen|daalde|daalden|kromp|krompen|daling|afname|krimp";

  /** Ends just before a number: “steeg met”, “een daling van ruim”. */
  private static final String BY = " (?:\\w+ ){0,2}(?:met|van) (?:ruim |bijna |ongeveer |circa )?$";

  private static final String TO =
      " (?:\\w+ ){0,2}(?:tot|naar) (?:ruim |bijna |ongeveer |circa )?$";
  private static final Pattern ROSE_BY =
      Pattern.compile("\\b(" + RISE + ")" + BY, Pattern.CASE_INSENSITIVE);
  private static final Pattern FELL_BY =
      Pattern.compile("\\b(" + FALL + ")" + BY, Pattern.CASE_INSENSITIVE);
  private static final Pattern ROSE_TO =
      Pattern.compile("\\b(" + RISE + ")" + TO, Pattern.CASE_INSENSITIVE);
  private static final Pattern FELL_TO =
      Pattern.compile("\\b(" + FALL + ")" + TO, Pattern.CASE_INSENSITIVE);
  private static final Pattern THEN_ROSE =
      Pattern.compile("^ (gestegen|toegenomen|gegroeid|opgelopen|hoger|meer)\\b");
  private static final Pattern THEN_FELL =
      Pattern.compile("^ (gedaald|afgenomen|gekrompen|teruggelopen|lager|minder)\\b");
  private static final Pattern DOUBT =
      Pattern.compile("\\b(niet|geen|zonder|noch|nooit)\\b", Pattern.CASE_INSENSITIVE);

  private final Texts texts;
  private final Cells cells;
  private final Quoted quoted;

  DirectionRule(Texts texts, Cells cells) {
    this.texts = texts;
    this.cells = cells;
    this.quoted = new Quoted(cells);
  }

  @Override
  public List<Finding> findings() {
    return Quoted.findings(texts, this::finding);
  }

  private Optional<Finding> finding(Sentence sentence, Quote quote) {
    Optional<Said> said = said(sentence, quote);
    Optional<SeriesYear> point = quoted.point(quote.call());
    if (said.isEmpty() || point.isEmpty() || DOUBT.matcher(sentence.before(quote, NEAR)).find()) {
      return Optional.empty();
    }
    Direction opposite = said.get().direction() == Direction.UP ? Direction.DOWN : Direction.UP;
    return quoted
        .direction(point.get())
        .filter(opposite::equals)
        .map(direction -> finding(sentence, quote, said.get(), point.get()));
  }

  /** A direction, and the word that says it. */
  private record Said(Direction direction, String word) {}

  private static Optional<Said> said(Sentence sentence, Quote quote) {
    String before = sentence.before(quote, NEAR);
    String after = sentence.after(quote, NEAR);
    if (CHANGES.contains(quote.call().name())) {
      return said(ROSE_BY, before, Direction.UP)
          .or(() -> said(FELL_BY, before, Direction.DOWN))
          .or(() -> said(THEN_ROSE, after, Direction.UP))
          .or(() -> said(THEN_FELL, after, Direction.DOWN));
    }
    return quote.call().name().equals("waarde")
        ? said(ROSE_TO, before, Direction.UP).or(() -> said(FELL_TO, before, Direction.DOWN))
        : Optional.empty();
  }

  private static Optional<Said> said(Pattern pattern, String words, Direction direction) {
    return pattern
        .matcher(words)
        .results()
        .findFirst()
        .map(found -> new Said(direction, found.group(1)));
  }

  private Finding finding(Sentence sentence, Quote quote, Said said, SeriesYear point) {
    SeriesYear before = quoted.previous(point);
    return Finding.of(
        "T601",
        Severity.ERROR,
        sentence.place(quote.at()),
        "de tekst zegt “%s”, maar %s ging van %s in %s naar %s in %s"
            .formatted(
                said.word(),
                point.series(),
                cells.value(point.series(), before.year()).text(),
                before.year(),
                cells.value(point.series(), point.year()).text(),
                point.year()),
        "laat het woord uit de cijfers komen: ${ontwikkeling(\"%s\")}".formatted(point.series()));
  }
}
