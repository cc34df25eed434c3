package nl.migratiestaat.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Citations of official documents: an editor types the identifier, the Dutch form and the official
 * address are composed from it. An identifier of the wrong form gives an empty result.
 */
final class References {

  private static final Pattern PAPER =
      Pattern.compile("(\\d{2})(\\d{3})(?:-([IVXLC]+|\\([A-Z0-9]+\\)))?/(\\d{1,5}|[A-Z]{1,3})");
  private static final Pattern SESSION = Pattern.compile("(\\d{4})-(\\d{4})");
  private static final Pattern EU_DIRECTIVE =
      Pattern.compile("(\\d{2,4})/(\\d{1,4})/(EG|EU|EEG)|\\(?(?:EU|EG)?\\)? ?(\\d{4})/(\\d{1,4})");
  private static final Pattern EU_REGULATION = Pattern.compile("(\\d{1,4})/(\\d{1,4})");
  private static final Pattern ECLI =
      Pattern.compile("ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\\d{4}:[A-Z0-9.]{1,25}");
  private static final Pattern COURT_CASE = Pattern.compile("C-(\\d{1,4})/(\\d{2})");
  private static final Pattern GAZETTE = Pattern.compile("(\\d{4})/(\\d{1,6})");

  private References() {}

  /** {@code 19637/3100}, or {@code 36200-V/27}: a paper of the Tweede Kamer. */
  static Optional<String> paper(String identifier, Optional<String> session) {
    Matcher matcher = PAPER.matcher(identifier);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String file = matcher.group(1) + " " + matcher.group(2);
    String chapter = matcher.group(3) == null ? "" : " " + matcher.group(3);
    String years = "";
    if (session.isPresent()) {
      Matcher year = SESSION.matcher(session.get());
      if (!year.matches()) {
        return Optional.empty();
      }
      years = year.group(1) + "/" + year.group(2).substring(2) + ", ";
    }
    String dossier =
        matcher.group(1)
            + matcher.group(2)
            + (matcher.group(3) == null ? "" : "-" + matcher.group(3));
    String address =
        "https://zoek.officielebekendmakingen.nl/kst-" + dossier + "-" + matcher.group(4) + ".html";
    return Optional.of(
        Html.link(
            address,
            "Kamerstukken II " + years + file + chapter + ", nr.\u00a0" + matcher.group(4)));
  }

  /** {@code 2003/86/EG}, {@code 2021/1883}: a directive of the European Union. */
  static Optional<String> directive(String identifier) {
    Matcher matcher = EU_DIRECTIVE.matcher(identifier);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean old = matcher.group(1) != null;
    String year = fullYear(old ? matcher.group(1) : matcher.group(4));
    String number = old ? matcher.group(2) : matcher.group(5);
    String text = old ? "Richtlijn " + identifier : "Richtlijn (EU) " + year + "/" + number;
    return Optional.of(
        Html.link("https://eur-lex.europa.eu/eli/dir/" + year + "/" + number + "/oj/nld", text));
  }

  private static String fullYear(String year) {
    return year.length() == 2 ? "19" + year : year;
  }

  /** {@code 604/2013} (before 2015 number first) or {@code 2016/399}: a regulation. */
  static Optional<String> regulation(String identifier) {
    Matcher matcher = EU_REGULATION.matcher(identifier);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean yearFirst =
        matcher.group(1).length() == 4 && Integer.parseInt(matcher.group(1)) >= 2015;
    String year = yearFirst ? matcher.group(1) : matcher.group(2);
    String number = yearFirst ? matcher.group(2) : matcher.group(1);
    if (year.length() != 4) {
      return Optional.empty();
    }
    String union = Integer.parseInt(year) < 2010 ? "EG" : "EU";
    String text =
        yearFirst
            ? "Verordening (EU) " + year + "/" + number
            : "Verordening (" + union + ") nr.\u00a0" + number + "/" + year;
    return Optional.of(
        Html.link("https://eur-lex.europa.eu/eli/reg/" + year + "/" + number + "/oj/nld", text));
  }

  /** A ruling by its European case law identifier. */
  static Optional<String> ruling(String identifier) {
    if (!ECLI.matcher(identifier).matches()) {
      return Optional.empty();
    }
    String address =
        identifier.startsWith("ECLI:EU:")
            ? "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:" + identifier
            : "https://deeplink.rechtspraak.nl/uitspraak?id=" + identifier;
    return Optional.of(Html.link(address, identifier));
  }

  /** The address of a judgment of the Court of Justice by its case number, {@code C-556/21}. */
  static Optional<String> court(String number) {
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
  static Optional<String> gazette(String identifier, String name, String code) {
    Matcher matcher = GAZETTE.matcher(identifier);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String address =
        "https://zoek.officielebekendmakingen.nl/"
            + code
            + "-"
            + matcher.group(1)
            + "-"
            + matcher.group(2)
            + ".html";
    return Optional.of(Html.link(address, name + " " + matcher.group(1) + ", " + matcher.group(2)));
  }
}
