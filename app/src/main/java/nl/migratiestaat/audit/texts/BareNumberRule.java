package nl.migratiestaat.audit.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.text.Texts;
import nl.migratiestaat.text.tree.Sentence;

/**
 * T604: a number in a sentence that is bound to no series and no fact, so that nobody can trace it.
 *
 * <p>Not meant are years, dates, ages, and numbers that are part of a name: artikel 8, spoor 4,
 * EU-27, top 5. Footnotes hold the numbers of documents; there only percentages count.
 */
final class BareNumberRule implements Rule {

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w/.,:§€-])\\d[\\d.,]*(?<![.,])%?(?![\\w/:]|-\\w)");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern ITEM = Pattern.compile("^\\s*\\d+\\.(?:\\s|$)");

  /** What follows a number that counts nothing: a month, the age in years, an abbreviation. */
  private static final Pattern NAMED_AFTER =
      Pattern.compile(
          "^\\)?\\s+(?:(?:"
              + Dutch.MONTH
              + "|jaar|jarigen)\\b|[A-Z]{2,}\\b"
              + "|(?:tot|tot en met|en|of) \\d+\\s+(?:jaar|januari|december)\\b)");

  /** What names a number that comes after it in the same sentence. */
  private static final Pattern NAMED_BEFORE =
      Pattern.compile(
          "\\b(?:[Aa]rtikel(?:en)?|[Aa]rt\\.|[Ll]id|[Ll]eden|[Ss]po(?:or|ren)|[Ss]ituaties?"
              + "|[Bb]ijlagen?|[Pp]aragra(?:af|fen)|[Hh]oofdstuk(?:ken)?|[Ff]iguur|[Rr]ichtlijn"
              + "|[Vv]erordening|[Nn]r\\.|[Nn]ummer|[Zz]aak|[Ff]ase|[Ss]tap|[Nn]iveau|[Ll]eeftijd(?:en)?)\\b");

  private static final Pattern RIGHT_BEFORE =
      Pattern.compile("\\b(?:[Tt]op|[Pp]er|[Pp]laats)\\s+$");

  /** What stands around the number of an item in a row: “top 3: 1. India, 2. Turkije”. */
  private static final Pattern ITEM_BEFORE = Pattern.compile("[:,]\\s+$");

  private static final Pattern ITEM_AFTER = Pattern.compile("^\\.(?:\\s|$)");
  private static final Pattern QUOTED = Pattern.compile("‘[^’]*’|“[^”]*”");

  private final Texts texts;

  BareNumberRule(Texts texts) {
    this.texts = texts;
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    texts.sentences().forEach(sentence -> find(sentence, findings));
    return findings;
  }

  private static void find(Sentence sentence, List<Finding> findings) {
    String words =
        QUOTED
            .matcher(sentence.withoutNames())
            .replaceAll(quote -> String.valueOf(Sentence.MASK).repeat(quote.group().length()));
    Matcher item = ITEM.matcher(words);
    int from = item.find() ? item.end() : 0;
    Matcher number = NUMBER.matcher(words);
    while (number.find()) {
      if (number.start() >= from && isBare(words, number, sentence.inNote())) {
        findings.add(
            Finding.of(
                "T604",
                Severity.WARNING,
                sentence.place(number.start()),
                "het getal %s in de tekst is aan geen reeks of feit verbonden"
                    .formatted(number.group()),
                "maak er een feit van en schrijf ${feit(\"naam\")}, of noem de reeks"));
      }
    }
  }

  private static boolean isBare(String words, Matcher number, boolean inNote) {
    String before = words.substring(0, number.start());
    boolean percentage = number.group().endsWith("%");
    if (percentage) {
      return true;
    }
    String after = words.substring(number.end());
    boolean item = ITEM_BEFORE.matcher(before).find() && ITEM_AFTER.matcher(after).find();
    return !inNote
        && !item
        && !YEAR.matcher(number.group()).matches()
        && !NAMED_AFTER.matcher(after).find()
        && !NAMED_BEFORE.matcher(before).find()
        && !RIGHT_BEFORE.matcher(before).find();
  }
}
