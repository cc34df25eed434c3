package nl.migratiestaat.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.dataset.Fact;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.Provenance;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.report.Trace;

/**
 * {@code herkomst.json}, beside the PDF and attached to it: one entry per printed number, with its
 * page, its line in the data, its source and its rounding. It holds no number that is not printed.
 */
public final class Origins {

  /** The name of the file. */
  public static final String FILE = "herkomst.json";

  private final Cells cells;
  private final Map<String, Integer> pages;

  private Origins(Cells cells, Map<String, Integer> pages) {
    this.cells = cells;
    this.pages = pages;
  }

  /**
   * The file's text.
   *
   * @param pages the printed page number of every anchor that is printed; numbers elsewhere in the
   *     report are left out
   */
  public static String json(List<Trace> traces, Cells cells, Map<String, Integer> pages) {
    Origins origins = new Origins(cells, pages);
    ObjectMapper mapper = new ObjectMapper();
    List<String> entries = new ArrayList<>();
    try {
      for (Trace trace : traces) {
        if (pages.containsKey(trace.anchor())) {
          entries.add(mapper.writeValueAsString(origins.entry(trace)));
        }
      }
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
    return "[\n" + String.join(",\n", entries) + "\n]\n";
  }

  private Map<String, Object> entry(Trace trace) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("afgedrukt", trace.printed());
    entry.put("plaats", trace.place());
    Optional.ofNullable(pages.get(trace.anchor())).ifPresent(page -> entry.put("bladzijde", page));
    entry.put("reeks", trace.series());
    entry.put("jaar", trace.year());
    Optional<String> key = Fact.keyIn(trace.series());
    if (key.isPresent()) {
      cells.dataset().fact(key.get(), trace.year()).ifPresent(fact -> fact(fact, entry));
    } else {
      String name = trace.series().split("[:/]", 2)[0];
      cells.names().find(name).ifPresent(id -> series(id, trace.year(), entry));
    }
    return entry;
  }

  private static void fact(Fact fact, Map<String, Object> entry) {
    entry.put("bron", fact.source());
    provenance(fact.observation().provenance(), entry);
    entry.put("gegeven", fact.observation().place().toString());
  }

  private void series(SeriesId id, int year, Map<String, Object> entry) {
    FigureDefinition figure = cells.dataset().figures().get(id.figure());
    entry.put("bron", String.join(", ", figure.sources()));
    entry.put("afronding", figure.rounding(id).dutch());
    cells
        .dataset()
        .values(id.figure(), year)
        .flatMap(found -> found.caption().referenceDate())
        .ifPresent(date -> entry.put("peildatum", date));
    provenance(cells.dataset().provenance(id, year), entry);
    entry.put("gegeven", cells.observation(id, year).place().toString());
  }

  /** What is known of it beside its source; an editor's remark is not for print and stays out. */
  private static void provenance(Provenance provenance, Map<String, Object> entry) {
    provenance.updated().ifPresent(date -> entry.put("bijgewerkt", date));
    provenance.origin().ifPresent(origin -> entry.put("herkomst", origin));
  }
}
