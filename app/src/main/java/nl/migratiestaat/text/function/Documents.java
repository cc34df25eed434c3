package nl.migratiestaat.text.function;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.text.tree.Citation;

/**
 * Citations of official documents: an editor types the identifier, the Dutch form and the official
 * address are composed from it. The forms are those of the Aanwijzingen voor de regelgeving (3.43
 * to 3.45) and, for acts of the European Union, of its interinstitutional style guide (1.2.2). An
 * identifier that cannot exist gives an empty result.
 */
public final class Documents {

  private static final Pattern PAPER =
      Pattern.compile("(\\d{5})(?:-([IVX]+|[A-J]|\\(R\\d{3,4}\\)))?/([1-9]\\d{0,4}|[A-Z]{1,2})");
  private static final Pattern SESSION = Pattern.compile("(\\d{4})-(\\d{4})");
  private static final Pattern DIRECTIVE =
      Pattern.compile("(\\d{2}|\\d{4})/([1-9]\\d{0,3})(?:/(EEG|EG|EU))?");
  private static final Pattern REGULATION = Pattern.compile("([1-9]\\d{0,3})/([1-9]\\d{0,3})");
  private static final Pattern ECLI =
      Pattern.compile("ECLI:([A-Z]{2}):[A-Z][A-Z0-9]{0,6}:[12]\\d{3}:[A-Z0-9.]{1,25}");
  private static final Pattern COURT_CASE = Pattern.compile("C-(\\d{1,4})/(\\d{2})");
  private static final Pattern GAZETTE = Pattern.compile("([12]\\d{3})/([1-9]\\d{0,5})");

  /** From this year on every act of the Union bears year and number, in that order. */
  private static final int NEW_NUMBERS = 2015;

  private static final String PUBLICATIONS = "https://zoek.officielebekendmakingen.nl/";
  private static final String EUR_LEX = "https://eur-lex.europa.eu/";

  private Documents() {}

  /**
   * A parliamentary paper: {@code 19637/3100}; {@code 36200-V/27} for a chapter of the budget,
   * {@code 34890-(R2096)/3} for an act of the Kingdom. The papers of the Eerste Kamer have letters:
   * {@code 30573/J}.
   *
   * @param session session year, {@code 2022-2023}
   */
  public static Optional<Citation> paper(String identifier, Optional<String> session) {
    Matcher matcher = PAPER.matcher(identifier);
    if (!matcher.matches() || session.filter(years -> !isSession(years)).isPresent()) {
      return Optional.empty();
    }
    String years = session.map(Documents::session).orElse("");
    String chapter = Optional.ofNullable(matcher.group(2)).orElse("");
    String file = matcher.group(1) + (chapter.isEmpty() ? "" : "\u00a0" + chapter);
    boolean senate = Character.isLetter(matcher.group(3).charAt(0));
    String number = (senate ? "" : "nr.\u00a0") + matcher.group(3);
    String dossier = matcher.group(1) + (chapter.isEmpty() ? "" : "-" + chapter);
    return Optional.of(
        new Citation(
            PUBLICATIONS + "kst-" + dossier + "-" + matcher.group(3) + ".html",
            "Kamerstukken\u00a0" + (senate ? "I" : "II") + " " + years + file + ", " + number));
  }

  /** Whether a text is a session year: two years that follow each other. */
  public static boolean isSession(String years) {
    Matcher matcher = SESSION.matcher(years);
    return matcher.matches()
        && Integer.parseInt(matcher.group(2)) == Integer.parseInt(matcher.group(1)) + 1;
  }

  private static String session(String years) {
    return years.substring(0, 4) + "/" + years.substring(7) + ", ";
  }

  /** A directive: {@code 96/71/EG}, {@code 2003/86/EG}; since 2015 {@code 2021/1883}. */
  public static Optional<Citation> directive(String identifier) {
    Matcher matcher = DIRECTIVE.matcher(identifier);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean twoDigits = matcher.group(1).length() == 2;
    int year = Integer.parseInt(matcher.group(1)) + (twoDigits ? 1900 : 0);
    String number = matcher.group(2);
    Optional<String> community = Optional.ofNullable(matcher.group(3));
    boolean exists =
        community
            .map(name -> isCommunity(name, year) && twoDigits == year < 1999)
            .orElse(!twoDigits && year >= NEW_NUMBERS);
    String text =
        community.isPresent() ? "Richtlijn " + identifier : "Richtlijn (EU) " + year + "/" + number;
    return exists ? Optional.of(act("dir", year, number, text)) : Optional.empty();
  }

  /** What an act is called after: the EEG until 1993, the EG until 2009, then the EU. */
  private static boolean isCommunity(String name, int year) {
    return switch (name) {
      case "EEG" -> year >= 1958 && year <= 1993;
      case "EG" -> year >= 1992 && year <= 2009;
      default -> year >= 2009 && year < NEW_NUMBERS;
    };
  }

  /** A regulation: {@code 604/2013}, number first; since 2015 {@code 2016/399}, year first. */
  public static Optional<Citation> regulation(String identifier) {
    Matcher matcher = REGULATION.matcher(identifier);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(2));
    if (first >= NEW_NUMBERS && first < 2100) {
      String text = "Verordening (EU) " + identifier;
      return Optional.of(act("reg", first, matcher.group(2), text));
    }
    if (second < 1994 || second >= NEW_NUMBERS) {
      return Optional.empty();
    }
    String community = second < 2010 ? "EG" : "EU";
    String text = "Verordening (" + community + ") nr.\u00a0" + identifier;
    return Optional.of(act("reg", second, matcher.group(1), text));
  }

  private static Citation act(String kind, int year, String number, String text) {
    String address = EUR_LEX + "eli/" + kind + "/" + year + "/" + number + "/oj/nld";
    return new Citation(address, text.replace(" ", "\u00a0"));
  }

  /** A ruling by its European case law identifier. */
  public static Optional<Citation> ruling(String identifier) {
    Matcher matcher = ECLI.matcher(identifier);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String register =
        switch (matcher.group(1)) {
          case "NL" -> "https://deeplink.rechtspraak.nl/uitspraak?id=";
          case "EU" -> EUR_LEX + "legal-content/NL/TXT/?uri=ecli:";
          default -> "https://e-justice.europa.eu/ecli/";
        };
    return Optional.of(new Citation(register + identifier, identifier));
  }

  /** The address of a judgment of the Court of Justice by its case number, {@code C-556/21}. */
  public static Optional<String> court(String number) {
    Matcher matcher = COURT_CASE.matcher(number);
    return matcher.matches()
        ? Optional.of(
            String.format(
                Locale.ROOT,
                "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:6%dCJ%04d",
                fullYear(Integer.parseInt(matcher.group(2))),
                Integer.parseInt(matcher.group(1))))
        : Optional.empty();
  }

  /** The Court has numbered its cases C- since 1989. */
  private static int fullYear(int year) {
    return year < 89 ? 2000 + year : 1900 + year;
  }

  /** {@code 2023/123} in the Staatsblad (stb) or Staatscourant (stcrt). */
  public static Optional<Citation> gazette(String identifier, String name, String code) {
    Matcher matcher = GAZETTE.matcher(identifier);
    return matcher.matches()
        ? Optional.of(
            new Citation(
                PUBLICATIONS + code + "-" + matcher.group(1) + "-" + matcher.group(2) + ".html",
                name + "\u00a0" + matcher.group(1) + ", " + matcher.group(2)))
        : Optional.empty();
  }
}
