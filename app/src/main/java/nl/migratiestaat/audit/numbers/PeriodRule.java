package nl.migratiestaat.audit.numbers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.dataset.Edition;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.FigureValues;
import nl.migratiestaat.figure.Captions;

/**
 * B703: a year in a title, which composes itself from the data; B704: a period or reference date
 * that is not the data's; B705: a source updated after the edition appeared.
 */
final class PeriodRule implements Rule {

  private final PrintedCells cells;

  PeriodRule(PrintedCells cells) {
    this.cells = cells;
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (FigureDefinition figure : cells.figures()) {
      title(figure).ifPresent(findings::add);
      List<Integer> periods = cells.edition().periods(figure);
      for (int year : periods) {
        Optional<FigureValues> values = cells.dataset().values(figure.key(), year);
        values.flatMap(found -> period(figure, found, periods, year)).ifPresent(findings::add);
        values.flatMap(found -> updated(figure, found)).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> title(FigureDefinition figure) {
    return CaptionDates.years(figure.title()).isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                "B703",
                Severity.WARNING,
                figure.place(),
                "de titel van %s noemt een jaar: “%s”".formatted(figure.key(), figure.title()),
                "laat het jaar weg; het programma zet de periode van de gegevens erachter"));
  }

  private static Optional<Finding> period(
      FigureDefinition figure, FigureValues values, List<Integer> periods, int year) {
    List<String> texts = new ArrayList<>();
    values.caption().referenceDate().ifPresent(texts::add);
    values.caption().period().ifPresent(texts::add);
    return texts.stream()
        .filter(text -> isElsewhere(CaptionDates.years(text), periods, year))
        .findFirst()
        .map(
            text ->
                Finding.of(
                    "B704",
                    Severity.ERROR,
                    values.place(),
                    "bij %s over %s staat “%s”, en dat is niet de periode van de gegevens"
                        .formatted(figure.key(), year, text),
                    "verbeter “reference-date” of “period”"));
  }

  /** Whether a year is none of the data's; a span around all of them, of years added up, is. */
  private static boolean isElsewhere(List<Integer> years, List<Integer> periods, int year) {
    int first = periods.get(0);
    int last = periods.get(periods.size() - 1);
    boolean around =
        years.stream().anyMatch(it -> it < first) && years.stream().anyMatch(it -> it > last);
    return !around && years.stream().anyMatch(it -> it < first || it > year + 1);
  }

  private Optional<Finding> updated(FigureDefinition figure, FigureValues values) {
    Optional<LocalDate> published =
        Optional.ofNullable(cells.dataset().editions().get(cells.edition().reportingYear()))
            .map(Edition::published);
    Optional<LocalDate> updated = values.provenance().updated().flatMap(PeriodRule::date);
    if (published.isEmpty() || updated.filter(published.get()::isBefore).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
            "B705",
            Severity.WARNING,
            values.place(),
            "%s is bijgewerkt op %s, na het verschijnen van de editie op %s"
                .formatted(
                    figure.key(),
                    Captions.date(updated.get().toString()),
                    Captions.date(published.get().toString())),
            "gebruik de stand van vóór de publicatie, of pas de datum van de editie aan"));
  }

  private static Optional<LocalDate> date(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
