package nl.migratiestaat.audit.numbers;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.migratiestaat.calculation.Dutch;

/** Finds dates and years in Dutch captions. */
final class CaptionDates {

  private static final Pattern DAY = Pattern.compile("\\b\\d{1,2} (" + Dutch.MONTH + ")\\b");
  private static final Pattern END = Pattern.compile("\\beinde? van het (jaar|verslagjaar)\\b");

  /** A year; not part of a word or a longer number, nor of a document's number such as 2016/801. */
  private static final Pattern YEAR = Pattern.compile("(?<![\\w/.])(?:19|20)\\d{2}(?![\\d/])");

  private CaptionDates() {}

  /** Whether a text names a day, or the end of the year. */
  static boolean isDated(String text) {
    return DAY.matcher(text).find() || END.matcher(text).find();
  }

  /** The years that a text mentions. */
  static List<Integer> years(String text) {
    return YEAR.matcher(text).results().map(MatchResult::group).map(Integer::valueOf).toList();
  }
}
