package nl.migratiestaat.opendata;

import java.util.List;
import nl.migratiestaat.figure.Figure;
import nl.migratiestaat.figure.Table;

/** All figures as one list: a row for every value that is printed. */
final class PrintedValues {

  private static final List<String> HEAD =
      List.of("figuur", "titel", "reeks", "jaar", "waarde", "bron");

  private PrintedValues() {}

  static DataFile of(List<Figure> figures) {
    Csv csv = new Csv();
    csv.row(HEAD);
    for (Figure figure : figures) {
      for (Table.Row row : figure.table().body()) {
        row.cells().stream()
            .filter(cell -> cell.series().isPresent() && !cell.shown().text().isEmpty())
            .forEach(cell -> csv.row(fields(figure, row, cell)));
      }
    }
    return new DataFile(
        "cijfers.csv", Csv.MEDIA_TYPE, "Alle cijfers in de figuren, zoals afgedrukt", csv.text());
  }

  /** The name of a series; what is computed from it has a word behind a colon. */
  static String series(Table.Row row, Table.Cell cell) {
    List<Table.Tone> tones = List.of(row.tone(), cell.tone());
    if (tones.contains(Table.Tone.CHANGE)) {
      return cell.trace() + ":verschil";
    }
    return tones.contains(Table.Tone.SHARE) ? cell.trace() + ":aandeel" : cell.trace();
  }

  private static List<String> fields(Figure figure, Table.Row row, Table.Cell cell) {
    return List.of(
        String.valueOf(figure.number()),
        figure.title(),
        series(row, cell),
        String.valueOf(cell.year()),
        cell.shown().text(),
        String.join(", ", figure.definition().sources()));
  }
}
