package nl.migratiestaat.text.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.migratiestaat.calculation.Exact;
import nl.migratiestaat.calculation.Rounding;
import nl.migratiestaat.calculation.Share;
import nl.migratiestaat.dataset.Source;
import nl.migratiestaat.dataset.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodologyTest {

  private static final List<Source> SOURCES =
      List.of(
          new Source("CBS", "Centraal Bureau", Rounding.NONE, ""),
          new Source("IND", "Immigratiedienst", Rounding.TENS, ""),
          new Source("Eurostat", "Eurostat", Rounding.FIVES, ""),
          new Source("IOM", "Organisatie", Rounding.NONE, ""));

  private static final Methodology RULES =
      new Methodology(SOURCES, Optional.of(new Thresholds(4, 30, 30, 25, Set.of("euro"))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "afronding-tientallen | op tientallen",
        "afronding-vijftallen | op vijftallen",
        "onderdrukking | <5",
        "onderdrukking-bereik | 1 tot en met 4",
        "kleinste-afronding-bereik | 5 tot en met 9",
        "kleinste-afronding | 10",
        "bronnen-onafgerond | CBS en IOM",
        "bronnen-vijftallen | Eurostat",
        "niet-van-toepassing | n.v.t.",
        "onbekend | niet bekend",
        "grote-verandering | ten minste 25%, bij een eerder aantal van ten minste 30"
      })
  void a_rule_is_said_as_the_program_applies_it(String rule, String words) {
    assertThat(RULES.words(rule)).contains(words);
  }

  @Test
  void what_is_said_of_percentages_is_what_shares_do() {
    assertThat(RULES.words("afronding-percentages").orElseThrow())
        .contains("hele procenten")
        .contains("een half van nul af");
    assertThat(Share.of(new Exact(1), new Exact(200)).orElseThrow().dutch()).isEqualTo("1%");
  }

  @Test
  void a_rule_that_does_not_exist_has_no_words() {
    assertThat(RULES.words("afronding-dozijnen")).isEmpty();
  }
}
