package nl.migratiestaat.report.typography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class TypographyTest {

  @Test
  void text_gets_the_signs_of_print_and_a_style_sheet_does_not() throws SAXException {
    assertThat(
            Marked.after(
                "<style>td &gt; p { margin: -4pt; }</style><p style=\"top: -2pt\">Amv's: -8%</p>",
                Typography::print))
        .isEqualTo(
            "<style>td > p { margin: -4pt; }</style><p style=\"top: -2pt\">Amv’s: \u22128%</p>");
  }
}
