package nl.migratiestaat.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of a series: {@code asielinstroom.totaal}, {@code verhuizingen.veiligheid.aantal}.
 *
 * @param figure key of the figure that holds it
 * @param row row key, empty when the figure has no rows
 * @param column column key, empty when the figure has one anonymous column
 */
public record SeriesId(String figure, String row, String column) {

  /** The parts of a written name, split at its dots. */
  static List<String> parts(String name) {
    return Arrays.asList(name.split("\\.", -1));
  }

  @Override
  public String toString() {
    return Stream.of(figure, row, column)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("."));
  }
}
