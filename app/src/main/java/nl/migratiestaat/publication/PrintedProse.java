package nl.migratiestaat.publication;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import nl.migratiestaat.dataset.BackMatter;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.Forecast;
import nl.migratiestaat.dataset.Measure;
import nl.migratiestaat.figure.Figure;
import nl.migratiestaat.input.Prose;
import nl.migratiestaat.process.ProcessDescription;

/**
 * The longer texts of the data that an edition can print. They are all read before the audit, so
 * that it holds their sentences against the numbers, whatever part of the report is written.
 */
final class PrintedProse {

  private final Dataset dataset;
  private final int year;

  PrintedProse(Dataset dataset, int year) {
    this.dataset = dataset;
    this.year = year;
  }

  /** In the order of the kinds; within a kind, in that of the page. */
  Stream<Prose> of(
      Collection<Figure> figures, BackMatter matter, Collection<ProcessDescription> processes) {
    return Stream.of(
            figures.stream().flatMap(PrintedProse::under),
            dataset.forecasts().getOrDefault(year, Map.of()).values().stream()
                .flatMap(PrintedProse::of),
            dataset.measures().getOrDefault(year, Map.of()).values().stream()
                .flatMap(PrintedProse::of),
            of(matter),
            processes.stream().map(ProcessDescription::introduction))
        .flatMap(texts -> texts);
  }

  private static Stream<Prose> under(Figure figure) {
    return Stream.concat(figure.remarks().stream(), figure.notes().stream().map(Figure.Note::text));
  }

  private static Stream<Prose> of(Forecast forecast) {
    return Stream.concat(Stream.of(forecast.definition()), forecast.difference().stream());
  }

  private static Stream<Prose> of(Measure measure) {
    return Stream.concat(Stream.of(measure.text()), measure.missing().stream());
  }

  private static Stream<Prose> of(BackMatter matter) {
    return Stream.of(
            matter.rulings().introduction().stream(),
            matter.rulings().items().stream().map(BackMatter.Ruling::summary),
            matter.studies().introduction().stream(),
            matter.studies().items().stream().map(BackMatter.Study::summary),
            matter.organisations().stream().map(BackMatter.Organisation::description),
            matter.terms().values().stream().map(BackMatter.Term::definition))
        .flatMap(texts -> texts);
  }
}
