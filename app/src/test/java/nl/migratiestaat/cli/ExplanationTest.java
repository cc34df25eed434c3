package nl.migratiestaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.migratiestaat.Folders;
import nl.migratiestaat.Golden;
import nl.migratiestaat.Miniature;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.DatasetReader;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {

  @TempDir private Path folder;

  private Dataset dataset() {
    Problems problems = new Problems();
    Dataset dataset = DatasetReader.read(Project.at(folder), problems);
    assertThat(problems.sorted()).isEmpty();
    return dataset;
  }

  private interface Explained {
    void by(Explanation explanation);
  }

  private static String text(Dataset dataset, Explained explained) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    explained.by(
        new Explanation(new Cells(dataset, 2023), new Printed(List.of(), Map.of()), stream));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_value_comes_from_where_its_figure_does_unless_it_says_otherwise() throws IOException {
    Miniature.in(folder);
    Files.writeString(
        folder.resolve("data/2023/1-asiel.yaml"),
        """
        instroom:
          origin: "https://example.org/alle"
          updated: 2024-03-01
          note: Overgenomen uit de tabel van maart.
          totaal: 48510
          eerste: {value: 38380, origin: "https://example.org/eerste"}
          nareis: {value: 10130, updated: 2024-04-01, note: Later verbeterd.}
        """);
    Dataset dataset = dataset();
    String explained = text(dataset, one -> one.figure(dataset.figures().get("instroom")));
    assertThat(explained)
        .contains(
            """
              2023: 48.510   data/2023/1-asiel.yaml:5:11
                staat voor 48.505 tot en met 48.514
                herkomst: https://example.org/alle
                laatst bijgewerkt: 1 maart 2024
                opmerking: Overgenomen uit de tabel van maart.
            """)
        .contains(
            """
                herkomst: https://example.org/eerste
                opmerking: Overgenomen uit de tabel van maart.
            """)
        .contains(
            """
                herkomst: https://example.org/alle
                laatst bijgewerkt: 1 april 2024
                opmerking: Later verbeterd.
            """);
  }

  @Test
  void the_number_of_a_forecast_comes_from_the_line_where_it_stands() throws IOException {
    Miniature.in(folder);
    Folders.copy(Golden.resource("cases/forecasts"), folder);
    Dataset dataset = dataset();
    assertThat(text(dataset, one -> one.fact(dataset.fact("prognose-instroom-laag", 2023).get())))
        .startsWith(
            """
            feit:prognose-instroom-laag (aanvragen)
              2023: niet gedrukt   data/2023/forecasts.yaml:5:8
              bron: IND, 19637, nr. 3100
            """);
  }
}
