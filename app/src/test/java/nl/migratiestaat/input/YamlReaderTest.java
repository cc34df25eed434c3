package nl.migratiestaat.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  private static final int MUCH = 10_000;
  private static final int TOO_MUCH = 2_000_001;

  private final Problems problems = new Problems();

  @Test
  void every_value_knows_its_place() {
    YamlNode.Mapping mapping = read("een: 1\ntwee:\n  drie: [a, b]\n").orElseThrow();

    assertThat(mapping.fields().get("een").value().place()).isEqualTo(new Place("x.yaml", 1, 6));
    assertThat(mapping.fields().get("twee").keyPlace()).isEqualTo(new Place("x.yaml", 2, 1));
    YamlNode.Mapping twee = (YamlNode.Mapping) mapping.fields().get("twee").value();
    YamlNode.Sequence drie = (YamlNode.Sequence) twee.fields().get("drie").value();
    assertThat(drie.items().get(1).place()).isEqualTo(new Place("x.yaml", 3, 13));
  }

  @ParameterizedTest
  @CsvSource({
    "050, 050",
    "1.00, 1.00",
    "yes, yes",
    "2024-03-01, 2024-03-01",
    "0x1F, 0x1F",
    "+3%, +3%",
    "1_000, 1_000",
    "12:30, 12:30",
    "'\"<5\"', <5",
    "null, ''",
    "~, ''"
  })
  void a_value_is_the_text_that_was_typed(String typed, String text) {
    YamlNode.Scalar scalar =
        (YamlNode.Scalar) read("waarde: " + typed).orElseThrow().fields().get("waarde").value();

    assertThat(scalar.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# alleen commentaar\n", "---\n", "null"})
  void an_empty_file_holds_nothing(String text) {
    assertThat(read(text).orElseThrow().fields()).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void a_file_that_refers_to_itself_without_end_does_not_fill_the_memory() {
    StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char name = 'b'; name < 'k'; name++) {
      char before = (char) (name - 1);
      bomb.append(name).append(": &").append(name).append(" [");
      bomb.append(("*" + before + ", ").repeat(9)).append("x]\n");
    }

    read(bomb.toString());

    assertThat(problems.sorted())
        .hasSize(81)
        .allMatch(problem -> problem.message().contains("*naam"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? "})
  void nesting_without_end_is_refused(String opening) {
    assertThat(read("a: " + opening.repeat(MUCH))).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
  }

  @Test
  void a_text_without_end_is_refused() {
    assertThat(read("a: " + "x".repeat(TOO_MUCH))).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::remedy)
        .containsExactly("het bestand is te groot");
  }

  @Test
  void an_escape_cannot_bring_in_a_character_that_cannot_be_printed() {
    YamlNode.Scalar scalar =
        (YamlNode.Scalar) read("a: \"\\uE0000\\uE001\"").orElseThrow().fields().get("a").value();

    assertThat(scalar.text()).isEqualTo("\uFFFD0\uFFFD");
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .containsExactly("hier staat een teken dat niet kan worden afgedrukt");
  }

  private Optional<YamlNode.Mapping> read(String text) {
    return YamlReader.read(new ProjectFile("x.yaml", text), problems);
  }
}
