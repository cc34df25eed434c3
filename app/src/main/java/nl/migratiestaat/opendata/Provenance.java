package nl.migratiestaat.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.migratiestaat.figure.Figure;
import nl.migratiestaat.figure.Table;
import nl.migratiestaat.report.Report;
import nl.migratiestaat.report.Trace;
import nl.migratiestaat.report.Traces;

/**
 * Where every printed number comes from: its place in the report, the name of its series, its year
 * and how it is printed.
 */
final class Provenance {

  private final ObjectMapper json = new ObjectMapper();
  private final List<String> entries = new ArrayList<>();

  private Provenance() {}

  /**
   * Lists the numbers of a report: those in the text, then those in figures.
   *
   * @param written whether the chapter with a stem is written
   * @param figures those that are written
   */
  static DataFile of(Report report, Predicate<String> written, List<Figure> figures) {
    Provenance provenance = new Provenance();
    Traces.of(report).stream()
        .filter(trace -> trace.figure() == 0 && written.test(trace.chapter()))
        .forEach(provenance::add);
    figures.forEach(provenance::add);
    return new DataFile(
        "herkomst.json",
        "application/json",
        "De herkomst van elk afgedrukt getal",
        provenance.text(report));
  }

  private void add(Trace trace) {
    add(trace.place(), trace.series(), trace.year(), trace.printed());
  }

  private void add(Figure figure) {
    for (Table.Row row : figure.table().body()) {
      for (Table.Cell cell : row.cells()) {
        if (cell.series().isPresent() && !cell.shown().text().isEmpty()) {
          String series = ShownValues.series(row, cell);
          add("figuur " + figure.number(), series, cell.year(), cell.shown().text());
        }
      }
    }
  }

  private void add(String place, String series, int year, String printed) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("plaats", place);
    entry.put("reeks", series);
    entry.put("jaar", year);
    entry.put("afgedrukt", printed);
    entries.add(write(entry));
  }

  private String text(Report report) {
    return "{\"titel\":"
        + write(report.edition().title())
        + ",\"verslagjaar\":"
        + report.edition().year()
        + ",\"getallen\":[\n"
        + String.join(",\n", entries)
        + "\n]}\n";
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
