package nl.migratiestaat.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldsTest {

  @TempDir private Path folder;

  private final Problems problems = new Problems();

  private <T> T read(String yaml, Function<Fields, T> reader) throws IOException {
    Files.writeString(folder.resolve("proef.yaml"), yaml);
    return Fields.file(Project.at(folder), "proef.yaml", problems, reader).orElseThrow();
  }

  private List<String> messages() {
    return problems.sorted().stream()
        .map(problem -> problem.place() + " " + problem.message())
        .toList();
  }

  @Test
  void a_key_that_nobody_asked_for_is_a_problem_also_within() throws IOException {
    read(
        "naam: a\nvreemd: b\nbinnen: {naam: c, anders: d}\nlijst:\n  - {naam: e, meer: f}\n",
        fields -> {
          fields.nested("binnen", "{naam: …}", within -> within.text("naam"));
          fields.list("lijst", "item", "- naam: …", item -> item.text("naam"));
          return fields.text("naam");
        });
    assertThat(messages())
        .containsExactly(
            "proef.yaml:2:1 de sleutel “vreemd” is hier onbekend",
            "proef.yaml:3:19 de sleutel “anders” is hier onbekend",
            "proef.yaml:5:15 de sleutel “meer” is hier onbekend");
  }

  @Test
  void the_rest_is_what_was_not_asked_for_by_name() throws IOException {
    List<String> rest =
        read(
            "eigen: a\neen: b\ntwee: c\n",
            fields -> {
              fields.text("eigen");
              return fields.entries().stream().map(Entry::key).toList();
            });
    assertThat(rest).containsExactly("een", "twee");
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void what_a_reader_asks_for_by_name_is_known_beforehand() {
    assertThat(Fields.askedBy(fields -> List.of("a", "b").forEach(fields::entry)))
        .containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void a_longer_text_keeps_its_place_and_may_hold_calls() throws IOException {
    Prose prose =
        read("tekst: Zie ${figuur(\"a\")}.\n", fields -> fields.prose("tekst").orElseThrow());
    assertThat(prose).isEqualTo(new Prose("Zie ${figuur(\"a\")}.", new Place("proef.yaml", 1, 8)));
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void words_with_a_call_are_a_problem_at_their_place() throws IOException {
    read("titel: In ${jaar}\n", fields -> fields.words("titel"));
    assertThat(messages())
        .containsExactly("proef.yaml:1:8 in “titel” kan geen functie, koppeling of noot staan");
  }
}
