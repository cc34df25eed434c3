package nl.migratiestaat.report.typography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

class KeepTogetherTest {

  /** What is kept together is joined by a no-break space, here {@code ~}, or in one element. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "op 4 maart 2024 | op 4~maart 2024",
        "(<span class=\"getal\">10%</span>), | <span class=\"getal\">(10%),</span>",
        "<span class=\"getal\">6</span> maanden. | <span class=\"getal\">6~maanden.</span>",
        "<span class=\"getal\">6</span> maandenlang | <span class=\"getal\">6</span> maandenlang",
        "<abbr title=\"x\">EU</abbr>-burgers, | <abbr title=\"x\">EU-burgers,</abbr>",
        "(<a href=\"#f\">figuur 1</a>); | <a href=\"#f\">(figuur 1);</a>",
        "(zie <a href=\"#f\">figuur 1</a>) | (zie <a href=\"#f\">figuur 1</a>)",
        "<a href=\"x\">een brief</a>. Daarna | <a href=\"x\">een brief.</a> Daarna",
        "<em>Trends</em>, 2023 | <em>Trends,</em> 2023",
        "<em><span lang=\"en\">Trends</span></em>. En | <em><span lang=\"en\">Trends.</span></em> En",
        "1. Syrisch 2. Turks | 1.~Syrisch 2.~Turks",
        "in 2023. Daarna | in 2023. Daarna",
        "<figcaption>Aanvragen, 2022–2023</figcaption> | <figcaption>Aanvragen,~2022–2023</figcaption>",
        "<p>Het zijn:</p> <ul></ul> | <p class=\"aanhef\">Het zijn:</p> <ul></ul>",
        "<p>Het is.</p> <p>Dit:</p> <p>Dat.</p> | <p>Het is.</p> <p>Dit:</p> <p>Dat.</p>",
      })
  void what_belongs_together_stays_on_one_line(String written, String kept) throws SAXException {
    assertThat(Marked.after(written, KeepTogether::keep).replace('\u00a0', '~')).isEqualTo(kept);
  }
}
