package nl.migratiestaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code explain} on the real edition. */
class ExplainTest {

  private static final Path PROJECT = Path.of(System.getProperty("migratiestaat.project", "."));

  private static String explain(String... what) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    String[] arguments = new String[what.length + 3];
    arguments[0] = "explain";
    System.arraycopy(what, 0, arguments, 1, what.length);
    arguments[what.length + 1] = "--year";
    arguments[what.length + 2] = "2023";
    int code = Main.run(PROJECT, stream, stream, arguments);
    return code + "\n" + out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_series_is_traced_from_its_line_to_every_page() {
    assertThat(explain("asielinstroom.totaal"))
        .startsWith("0\n")
        .containsPattern("2023: 50\\.720 {3}data/2023/4-asielmigratie\\.yaml:\\d+:\\d+")
        .contains("staat voor 50.715 tot en met 50.724")
        .contains("bron: IND (Immigratie- en Naturalisatiedienst)")
        .contains("verschil: +3% = (50.720 - 49.420) / 49.420, berekend")
        .contains("mogelijk is +3%")
        .containsPattern("50\\.720 {2}figuur 51, paragraaf 4\\.3\\.1, blz\\. \\d+")
        .containsPattern(
            "50\\.720 {2}‘2023 in nationaal perspectief: asiel uitgelicht’, blz\\. \\d+");
  }

  @Test
  void a_figure_is_explained_series_by_series() {
    assertThat(explain("--figure", "58"))
        .startsWith("0\nFiguur 58: ")
        .contains("opvang.bezetting: ")
        .contains("opvang.amvs: ");
  }

  @Test
  void a_name_that_does_not_exist_is_wrong_usage_with_a_suggestion() {
    assertThat(explain("asielinstrom.totaal"))
        .isEqualTo(
            "2\nmigratiestaat: “asielinstrom.totaal” bestaat niet; bedoelt u asielinstroom.totaal?\n");
  }
}
