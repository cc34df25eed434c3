package nl.migratiestaat.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypographyTest {

  @Test
  void text_gets_the_signs_of_print_and_a_style_sheet_does_not() {
    assertThat(
            Typography.inPrint(
                "<style>td > p { margin: -4pt; }</style><p style=\"top: -2pt\">Amv's: -8%</p>"))
        .isEqualTo(
            "<style>td > p { margin: -4pt; }</style><p style=\"top: -2pt\">Amv’s: \u22128%</p>");
  }
}
