package nl.migratiestaat.audit.numbers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.dataset.Axis;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.FigureValues;
import nl.migratiestaat.input.Prose;

/** B702: a figure about a stock, such as an occupancy, that says nowhere on which day it stood. */
final class ReferenceDateRule implements Rule {

  private static final Pattern STOCK =
      Pattern.compile("\\b(bezetting|stand|voorraad|inwoners van|in nederland wonende)\\b");

  private final PrintedCells cells;

  ReferenceDateRule(PrintedCells cells) {
    this.cells = cells;
  }

  @Override
  public List<Finding> findings() {
    return cells.figures().stream()
        .filter(figure -> STOCK.matcher(words(figure).toLowerCase(Locale.ROOT)).find())
        .filter(figure -> !CaptionDates.isDated(words(figure)) && !hasDate(figure))
        .map(
            figure ->
                Finding.of(
                    "B702",
                    Severity.WARNING,
                    figure.place(),
                    "de figuur %s gaat over een stand, maar noemt geen peildatum"
                        .formatted(figure.key()),
                    "zet bij de waarden van het jaar “reference-date: 31 december …”"))
        .toList();
  }

  /** Whether the values carry a date; a figure whose values are all unknown has nothing to date. */
  private boolean hasDate(FigureDefinition figure) {
    List<FigureValues> values =
        cells.edition().periods(figure).stream()
            .flatMap(year -> cells.dataset().values(figure.key(), year).stream())
            .toList();
    return values.isEmpty()
        || values.stream()
            .flatMap(
                found ->
                    Stream.of(
                        found.caption().referenceDate(),
                        found.caption().period(),
                        found.caption().note()))
            .anyMatch(Optional::isPresent);
  }

  /** Everything the figure prints around its numbers. */
  private static String words(FigureDefinition figure) {
    Stream<String> members =
        Stream.of(figure.rows(), figure.columns())
            .map(Axis::members)
            .flatMap(all -> all.values().stream())
            .flatMap(
                member ->
                    Stream.concat(
                        Stream.of(member.label()), member.traits().look().group().stream()));
    Stream<String> around =
        Stream.of(
                Optional.of(figure.title()),
                figure.periods().label(),
                figure.arrangement().heading(),
                figure.traits().look().footnote().map(Prose::text))
            .flatMap(Optional::stream);
    return String.join("\n", Stream.concat(around, members).toList());
  }
}
