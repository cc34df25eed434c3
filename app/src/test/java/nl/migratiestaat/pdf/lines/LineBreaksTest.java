package nl.migratiestaat.pdf.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "asiel",
        "de |asielinstroom |van |2023",
        "twee  |blanco’s \n|na |elkaar ",
        "asiel\u00ad|instroom",
        "sociaal-|economische |en |maatschappelijk-|culturele",
        "EU-burgers, |C-135/15, |2004/38/EG, |B1-route, |2022-2023, |-8%",
        "onderwijs- |en |kennisinstellingen",
        "50.720\u00a0personen |(+3%)",
        "verhuurder/|huurder |en/of",
        "https://www.example.org|/onderwerpen|/asiel |en |dan",
      })
  void a_line_ends_after_a_blank_in_a_long_word_and_in_an_address(String marked) {
    LineBreaks breaks = new LineBreaks();
    breaks.setText(marked.replace("|", ""));
    StringBuilder found = new StringBuilder();
    String text = marked.replace("|", "");
    int from = 0;
    for (int at = breaks.next(); at > 0; at = breaks.next()) {
      found.append(text, from, at).append(at < text.length() ? "|" : "");
      from = at;
    }
    assertThat(found).hasToString(marked);
    assertThat(breaks.next()).isEqualTo(-1);
  }
}
