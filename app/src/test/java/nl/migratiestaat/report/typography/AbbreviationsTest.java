package nl.migratiestaat.report.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class AbbreviationsTest {

  private static final Abbreviations ABBREVIATIONS =
      new Abbreviations(
          Map.of("EU", "Europese Unie", "EU-27", "De 27 lidstaten", "amv", "kind zonder ouder"));

  private static String explained(String html) throws SAXException {
    return Marked.after(html, ABBREVIATIONS::explain)
        .replaceAll("<abbr title=\"([^\"]*)\">([^<]*)</abbr>", "$2[$1]");
  }

  @Test
  void it_is_explained_where_a_section_uses_it_first() throws SAXException {
    assertThat(explained("<p>De EU, en de EU.</p><h2>Verder</h2><p>De EU weer.</p>"))
        .isEqualTo(
            "<p>De EU[Europese Unie], en de EU.</p>"
                + "<h2>Verder</h2><p>De EU[Europese Unie] weer.</p>");
  }

  @Test
  void the_longest_counts_and_a_longer_word_is_another() throws SAXException {
    assertThat(explained("<p>De EU-27 en de EUR.</p>"))
        .isEqualTo("<p>De EU-27[De 27 lidstaten] en de EUR.</p>");
  }

  @Test
  void what_the_text_has_just_said_is_not_said_again() throws SAXException {
    assertThat(explained("<p>De Europese Unie (EU) en de EU.</p>"))
        .isEqualTo("<p>De Europese Unie (EU) en de EU.</p>");
    assertThat(explained("<p>(EU-27, 2023)</p>")).contains("EU-27[De 27 lidstaten], 2023");
  }

  @Test
  void a_plural_means_something_else() throws SAXException {
    assertThat(explained("<p>Veel amv's en amv’s, één amv.</p>"))
        .isEqualTo("<p>Veel amv's en amv’s, één amv.</p>");
  }

  @Test
  void headings_links_and_attributes_are_left_alone() throws SAXException {
    assertThat(explained("<h1>De EU</h1><p title=\"EU\"><a href=\"#eu\">de EU</a></p>"))
        .isEqualTo("<h1>De EU</h1><p title=\"EU\"><a href=\"#eu\">de EU</a></p>");
  }
}
