package nl.migratiestaat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoxTitlesTest {

  private static String level(String html) {
    return BoxTitles.level(new Chapter("4-asiel", "4", List.of(), html, List.of())).html();
  }

  @Test
  void a_title_is_one_level_below_its_section() {
    String box = BoxTitles.draft("Hoe & wat");
    assertThat(level("<h1>A</h1>" + box + "<h2>B</h2><h3>C</h3>" + box + "<h2>D</h2>"))
        .isEqualTo(
            "<h1>A</h1><h2 class=\"kadertitel\">Hoe &amp; wat</h2>\n"
                + "<h2>B</h2><h3>C</h3><h4 class=\"kadertitel\">Hoe &amp; wat</h4>\n<h2>D</h2>");
  }

  @Test
  void there_is_no_seventh_level() {
    assertThat(level("<h6>Diep</h6>" + BoxTitles.draft("Kader")))
        .isEqualTo("<h6>Diep</h6><h6 class=\"kadertitel\">Kader</h6>\n");
  }

  @Test
  void a_title_may_hold_any_sign() {
    assertThat(level(BoxTitles.draft("Prijs: $1 en \\0")))
        .isEqualTo("<h2 class=\"kadertitel\">Prijs: $1 en \\0</h2>\n");
  }
}
