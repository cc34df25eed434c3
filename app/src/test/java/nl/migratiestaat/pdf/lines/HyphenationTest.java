package nl.migratiestaat.pdf.lines;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenationTest {

  private static final Hyphenation HYPHENATION = new Hyphenation();

  private static String hyphenated(String text) {
    return HYPHENATION.hyphenateText(text).replace('\u00ad', '|');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vreem|de|lin|gen|be|wa|ring",
        "asiel|aan|vra|gen",
        "ver|blijfs|ver|gun|ning",
        "Sprei|dings|wet",
        "gemeen|te|ra|den",
        "Oekra|ïense",
        "bron|do|cu|men|ten",
        "Dublin|ver|or|de|ning",
        "amb|te|na|ren",
        "beleids|maat|re|ge|len",
      })
  void long_words_may_be_broken_between_syllables(String word) {
    assertThat(hyphenated(word.replace("|", ""))).isEqualTo(word);
  }

  @Test
  void words_that_the_patterns_break_wrongly_are_in_a_list() {
    assertThat(hyphenated("waterstaatsingenieur")).isEqualTo("water|staats|in|ge|ni|eur");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gemeenten", // short
        "COA-opvanglocaties", // has a hyphen of its own
        "sociaal-economische",
        "VluchtelingenWerk", // a name
        "EUROSTATGEGEVENS",
        "www.rijksoverheid.nl/onderwerpen/asielbeleid",
        "https://opendata.cbs.nl/vreemdelingen",
        "vreemdeling@rijksoverheid.nl",
        "2022Z15825abcdefghij",
        "verblijfsvergunning’s",
      })
  void other_words_stay_whole(String word) {
    assertThat(hyphenated("de " + word + " is")).isEqualTo("de " + word + " is");
  }

  @Test
  void punctuation_around_a_word_makes_no_difference() {
    assertThat(hyphenated("(asielaanvragen), “asielaanvragen”. Asielaanvragen: ja"))
        .isEqualTo("(asiel|aan|vra|gen), “asiel|aan|vra|gen”. Asiel|aan|vra|gen: ja");
  }

  @Property
  void only_soft_hyphens_are_added_and_a_second_time_none(
      @ForAll @StringLength(max = 60) @AlphaChars @Chars({' ', '-', '.', 'é', 'ï', '’'})
          String text) {
    String once = HYPHENATION.hyphenateText(text);
    assertThat(once.replace("\u00ad", "")).isEqualTo(text);
    assertThat(HYPHENATION.hyphenateText(once)).isEqualTo(once);
  }

  @Property
  void three_letters_stay_and_three_go(
      @ForAll @StringLength(min = 1, max = 40) @AlphaChars String word) {
    for (String part : HYPHENATION.hyphenateText(word).split("\u00ad", -1)) {
      assertThat(part).hasSizeGreaterThanOrEqualTo(1);
    }
    assertThat(hyphenated(word)).doesNotMatch("\\p{L}{1,2}\\|.*|.*\\|\\p{L}{1,2}");
  }
}
