package nl.migratiestaat.audit.texts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.text.Texts;
import nl.migratiestaat.text.tree.Sentence;
import nl.migratiestaat.text.tree.Sentence.Quote;

/**
 * T609: a text that treats what came in and what was handled in one year as one group: a share of
 * the one in the other, or “van de … ingediende aanvragen zijn er … afgehandeld”.
 */
final class CohortRule implements Rule {

  private static final Pattern IN = Pattern.compile(".*\\b(ingediend|aanvragen|instroom)$");
  private static final Pattern OUT =
      Pattern.compile(".*\\b(afgehandeld|beslissingen|ingewilligd|inwilligingen|inwilliging)$");
  private static final Pattern OF_THESE =
      Pattern.compile("\\b[Vv]an (?:de|deze|die)(?: in totaal)? $");
  private static final int NEAR = 30;

  private final Texts texts;
  private final Quoted quoted;

  CohortRule(Texts texts, Cells cells) {
    this.texts = texts;
    this.quoted = new Quoted(cells);
  }

  @Override
  public List<Finding> findings() {
    return texts.allSentences().flatMap(this::findings).toList();
  }

  private Stream<Finding> findings(Sentence sentence) {
    Stream<Finding> shares =
        sentence.quotes().stream()
            .filter(quote -> quote.call().name().equals("aandeel"))
            .filter(quote -> oneCohort(quoted.whole(quote.call()), quoted.point(quote.call())))
            .map(quote -> finding(sentence, quote));
    return Stream.concat(
        shares, sentence.quotes().stream().flatMap(quote -> ofThese(sentence, quote)));
  }

  /** “Van de 5.800 aanvragen zijn er 4.890 afgehandeld.” */
  private Stream<Finding> ofThese(Sentence sentence, Quote whole) {
    if (!whole.call().name().equals("waarde")
        || !OF_THESE.matcher(sentence.before(whole, NEAR)).find()) {
      return Stream.empty();
    }
    Optional<SeriesYear> came = quoted.point(whole.call());
    return sentence.quotes().stream()
        .filter(quote -> quote.at() > whole.at() && quote.call().name().equals("waarde"))
        .filter(quote -> oneCohort(came, quoted.point(quote.call())))
        .map(quote -> finding(sentence, quote));
  }

  /** Whether these are what came in and what was handled, of the same thing in the same year. */
  private static boolean oneCohort(Optional<SeriesYear> in, Optional<SeriesYear> out) {
    return in.isPresent()
        && out.isPresent()
        && in.get().year() == out.get().year()
        && in.get().series().figure().equals(out.get().series().figure())
        && IN.matcher(key(in.get().series())).matches()
        && OUT.matcher(key(out.get().series())).matches();
  }

  private static String key(SeriesId id) {
    return id.column().isEmpty() ? id.row() : id.column();
  }

  private static Finding finding(Sentence sentence, Quote quote) {
    return Finding.of(
        "T609",
        Severity.WARNING,
        sentence.place(quote.at()),
        "de zin rekent wat is afgehandeld tot wat in hetzelfde jaar is ingediend; dat is niet één"
            + " groep",
        "noem beide aantallen los van elkaar");
  }
}
