package nl.migratiestaat.text.tree;

import java.util.Locale;

/** The parts of the report in the order in which they are bound; each has a folder of templates. */
public enum Part {
  /** The chapters, and before them the introduction, which has number 0 and prints none. */
  CHAPTER("chapters", "Hoofdstuk"),
  /** The dashboards, which stand between the introduction and the first chapter. */
  DASHBOARD("dashboards", ""),
  /** The appendices, numbered in Roman numerals. */
  APPENDIX("appendices", "Bijlage");

  private static final int[] VALUES = {10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {"X", "IX", "V", "IV", "I"};

  private final String folder;
  private final String word;

  Part(String folder, String word) {
    this.folder = folder;
    this.word = word;
  }

  /** The folder of its templates. */
  public String folder() {
    return "templates/" + folder;
  }

  /** What stands before its number: {@code Hoofdstuk}. */
  public String word() {
    return word;
  }

  /** What its pages' anchors start with, so that a chapter and a dashboard may have one name. */
  public String anchor() {
    return this == DASHBOARD ? "dashboard" : wordInSentence();
  }

  /** The same in a sentence: {@code hoofdstuk}. */
  public String wordInSentence() {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The printed number of a template by its file name: 4 of {@code 4-asielmigratie}. */
  public String number(String stem) {
    int dash = stem.indexOf('-');
    String number = dash < 0 ? stem : stem.substring(0, dash);
    return switch (this) {
      case CHAPTER -> number.equals("0") ? "" : number;
      case DASHBOARD -> "";
      case APPENDIX -> number.matches("[1-9]\\d?") ? roman(Integer.parseInt(number)) : number;
    };
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      roman.append(NUMERALS[i].repeat(rest / VALUES[i]));
      rest %= VALUES[i];
    }
    return roman.toString();
  }
}
