package nl.migratiestaat.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.calculation.Change;
import nl.migratiestaat.calculation.Count;
import nl.migratiestaat.calculation.Interval;
import nl.migratiestaat.calculation.Notation;
import nl.migratiestaat.calculation.PercentageRange;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.Fact;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.Observation;
import nl.migratiestaat.dataset.Provenance;
import nl.migratiestaat.dataset.SeriesId;
import nl.migratiestaat.dataset.SeriesNames;
import nl.migratiestaat.figure.Captions;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.PrintedValue;
import nl.migratiestaat.report.Trace;

/** Prints everything the program knows of a number. Nothing unrounded is printed here either. */
final class Explanation {

  private final Cells cells;
  private final Printed printed;
  private final PrintStream out;

  Explanation(Cells cells, Printed printed, PrintStream out) {
    this.cells = cells;
    this.printed = printed;
    this.out = out;
  }

  void figure(FigureDefinition figure) {
    out.println("Figuur " + figure.number() + ": " + figure.title() + " (" + figure.key() + ")");
    SeriesNames names = new SeriesNames(cells.dataset().figures());
    for (String name : SeriesNames.all(figure)) {
      SeriesId id = names.find(name).orElseThrow();
      boolean exists =
          cells.periods(figure).stream()
              .anyMatch(year -> cells.value(id, year).state() != PrintedValue.State.NONEXISTENT);
      if (exists) {
        series(id);
      }
    }
  }

  void series(SeriesId id) {
    FigureDefinition figure = cells.dataset().figures().get(id.figure());
    List<Integer> years = cells.periods(figure);
    out.println();
    out.println(id + ": " + label(figure, id));
    years.forEach(year -> value(figure, id, year));
    source(figure, years);
    if (years.size() > 1 && figure.hasChange(id)) {
      change(id, years.get(years.size() - 2), years.get(years.size() - 1));
    }
    printed(id.toString());
  }

  private static String label(FigureDefinition figure, SeriesId id) {
    String row = figure.rows().label(id.row());
    String column = figure.columns().label(id.column());
    String between = row.isEmpty() || column.isEmpty() ? "" : ", ";
    return figure.title() + " – " + row + between + column;
  }

  private void value(FigureDefinition figure, SeriesId id, int year) {
    PrintedValue shown = cells.value(id, year);
    Observation observation = cells.observation(id, year);
    out.println(
        "  "
            + Captions.period(figure, year)
            + ": "
            + (shown.text().isEmpty() ? "bestaat niet" : shown.text())
            + "   "
            + observation.place());
    cells
        .count(id, year)
        .filter(count -> shown.isKnown())
        .map(count -> count.rounded(figure.rounding(id)))
        .ifPresent(this::interval);
    provenance(cells.dataset().provenance(id, year), "    ");
  }

  private void interval(Count printed) {
    Interval interval = printed.interval();
    if (!interval.isPoint()) {
      out.println(
          "    staat voor "
              + Notation.count(interval.low())
              + " tot en met "
              + Notation.count(interval.high()));
    }
  }

  private void source(FigureDefinition figure, List<Integer> years) {
    for (String key : figure.sources()) {
      var source = cells.dataset().sources().get(key);
      out.println("  bron: " + key + " (" + source.name() + "), " + source.contact());
    }
    out.println("  afronding: " + figure.rounding().dutch());
    for (int year : years) {
      cells
          .dataset()
          .values(figure.key(), year)
          .flatMap(found -> found.caption().referenceDate())
          .ifPresent(date -> out.println("  peildatum " + year + ": " + date));
    }
  }

  private void provenance(Provenance provenance, String indent) {
    provenance.origin().ifPresent(origin -> out.println(indent + "herkomst: " + origin));
    provenance
        .updated()
        .ifPresent(date -> out.println(indent + "laatst bijgewerkt: " + Captions.date(date)));
    provenance.note().ifPresent(note -> out.println(indent + "opmerking: " + note));
  }

  private void change(SeriesId id, int previous, int current) {
    PrintedValue change = cells.change(id, previous, current);
    String from = cells.value(id, previous).text();
    String to = cells.value(id, current).text();
    boolean published = cells.publishedChange(id, current).isPresent();
    out.println(
        "  verschil: "
            + change.text()
            + " = ("
            + to
            + " - "
            + from
            + ") / "
            + from
            + (published ? ", zoals gepubliceerd" : ", berekend"));
    Optional<PercentageRange> range =
        interval(id, previous)
            .flatMap(p -> interval(id, current).flatMap(c -> Change.range(p, c, 0)));
    range.ifPresent(possible -> out.println("    mogelijk is " + possible.signed()));
  }

  private Optional<Interval> interval(SeriesId id, int year) {
    return cells
        .count(id, year)
        .map(
            count ->
                count.rounded(cells.dataset().figures().get(id.figure()).rounding(id)).interval());
  }

  void fact(Fact fact) {
    out.println(Fact.name(fact.key()) + " (" + fact.unit() + ")");
    int year = cells.reportingYear();
    boolean everyYear =
        cells.dataset().facts().getOrDefault(Dataset.EVERY_YEAR, Map.of()).containsKey(fact.key());
    out.println(
        "  "
            + (everyYear ? "elk jaar" : "" + year)
            + ": "
            + text(fact)
            + "   "
            + fact.observation().place());
    out.println(
        "  bron: "
            + fact.source()
            + fact.statement().reference().map(reference -> ", " + reference).orElse(""));
    provenance(fact.observation().provenance(), "  ");
    printed(Fact.name(fact.key()));
  }

  private String text(Fact fact) {
    return printed.traces().stream()
        .filter(
            trace ->
                trace.series().equals(Fact.name(fact.key()))
                    && trace.year() == cells.reportingYear())
        .map(Trace::printed)
        .findFirst()
        .orElse("niet gedrukt");
  }

  /** The places of a series, its changes and the shares it is in, each place once. */
  private void printed(String name) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (Trace trace : printed.traces()) {
      boolean same =
          trace.series().equals(name)
              || trace.series().startsWith(name + ":")
              || trace.series().startsWith(name + "/")
              || trace.series().endsWith("/" + name);
      if (same) {
        places.merge(trace.printed() + "  " + trace.place() + printed.page(trace), 1, Integer::sum);
      }
    }
    out.println(places.isEmpty() ? "  niet gedrukt" : "  gedrukt:");
    places.forEach(
        (place, times) -> out.println("    " + place + (times > 1 ? " (" + times + " keer)" : "")));
  }
}
