package nl.migratiestaat.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.Observation;

/**
 * G302 to G305: a correction of an earlier edition that corrects nothing (G302), names no edition
 * (G303), came before the value (G304), or is told at a value that no edition had before (G305).
 */
final class RevisionRule implements Rule {

  private static final List<String> CORRECTIONS = List.of("gecorrigeerd", "correctie");

  private final PrintedCells ledger;

  RevisionRule(PrintedCells ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (FigureDefinition figure : ledger.figures()) {
      for (Point point : ledger.points(figure)) {
        finding(point, ledger.observation(point)).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> finding(Point point, Observation value) {
    String shown = ledger.shown(point);
    Severity severity = PrintedCells.severity(value.note().isPresent());
    if (value.was().filter(was -> bare(was).equals(bare(shown))).isPresent()) {
      return finding(
          "G302",
          severity,
          value,
          "%s is een correctie, maar was ook al %s".formatted(point, shown),
          "verwijder “was” en “revised-in”, of verbeter het getal");
    }
    if (value.was().isPresent() && value.revisedIn().isEmpty()) {
      return finding(
          "G303",
          Severity.WARNING,
          value,
          "%s was %s en is nu %s, maar er staat niet in welke editie dat is gecorrigeerd"
              .formatted(point, value.was().get(), shown),
          "zet er “revised-in” bij, met het verslagjaar van die editie");
    }
    if (value.revisedIn().filter(year -> year <= point.year()).isPresent()) {
      return finding(
          "G304",
          severity,
          value,
          "%s kan niet al in de editie over %s zijn gecorrigeerd"
              .formatted(point, value.revisedIn().get()),
          "vul bij “revised-in” het verslagjaar in van de editie met de correctie");
    }
    return told(point, value, severity);
  }

  /** A footnote that speaks of a correction, at a value that was not revised. */
  private Optional<Finding> told(Point point, Observation value, Severity severity) {
    String footnote = value.footnote().orElse("").toLowerCase(Locale.ROOT);
    if (value.revisedIn().isPresent() || CORRECTIONS.stream().noneMatch(footnote::contains)) {
      return Optional.empty();
    }
    return point.year() >= ledger.cells().reportingYear()
        ? finding(
            "G305",
            severity,
            value,
            "de noot bij %s noemt een correctie, maar de vorige editie ging nog niet over %s"
                .formatted(point, point.year()),
            "verwijder de noot, of zet er met “note:” bij waarom de bron dit zo publiceerde")
        : finding(
            "G303",
            Severity.WARNING,
            value,
            "de noot bij %s noemt een correctie, maar er staat niet in welke editie dat is"
                .formatted(point),
            "zet er “revised-in” bij, met het verslagjaar van die editie");
  }

  private static Optional<Finding> finding(
      String code, Severity severity, Observation value, String message, String remedy) {
    return Optional.of(Finding.of(code, severity, value.place(), message, remedy));
  }

  /** A number without the dots between its thousands. */
  private static String bare(String number) {
    return number.replace(".", "").replace(',', '.').strip();
  }
}
