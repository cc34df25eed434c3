package nl.migratiestaat.audit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.figure.Cells;

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
    return texts.sentences().flatMap(this::findings).toList();
  }

  private Stream<Finding> findings(Sentence sentence) {
    Stream<Finding> shares =
        sentence.calls().stream()
            .filter(call -> call.name().equals("aandeel") && call.arguments().size() > 1)
            .filter(
                call ->
                    oneCohort(
                        quoted.point(call.arguments().get(1), call.back()),
                        quoted.point(call.first(), call.back())))
            .map(call -> finding(sentence, call));
    return Stream.concat(
        shares, sentence.calls().stream().flatMap(call -> ofThese(sentence, call)));
  }

  /** “Van de 5.800 aanvragen zijn er 4.890 afgehandeld.” */
  private Stream<Finding> ofThese(Sentence sentence, Call whole) {
    if (!whole.name().equals("waarde") || !OF_THESE.matcher(sentence.before(whole, NEAR)).find()) {
      return Stream.empty();
    }
    Optional<Point> came = quoted.point(whole.first(), whole.back());
    return sentence.calls().stream()
        .filter(call -> call.start() > whole.end() && call.name().equals("waarde"))
        .filter(call -> oneCohort(came, quoted.point(call.first(), call.back())))
        .map(call -> finding(sentence, call));
  }

  /** Whether these are what came in and what was handled, of the same thing in the same year. */
  private static boolean oneCohort(Optional<Point> in, Optional<Point> out) {
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

  private static Finding finding(Sentence sentence, Call call) {
    return Finding.of(
        "T609",
        Severity.WARNING,
        sentence.text().place(call.start()),
        "de zin rekent wat is afgehandeld tot wat in hetzelfde jaar is ingediend; dat is niet één"
            + " groep",
        "noem beide aantallen los van elkaar");
  }
}
