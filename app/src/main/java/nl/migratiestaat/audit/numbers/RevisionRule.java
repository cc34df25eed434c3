package nl.migratiestaat.audit.numbers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.SeriesYear;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.dataset.Observation;
import nl.migratiestaat.input.Prose;

/**
 * G302 to G305: a correction of an earlier edition that corrects nothing (G302), names no edition
 * (G303), came before the value (G304), or is told at a value that no edition had before (G305).
 */
final class RevisionRule implements Rule {

  private static final List<String> CORRECTIONS = List.of("gecorrigeerd", "correctie");

  private final PrintedCells cells;

  RevisionRule(PrintedCells cells) {
    this.cells = cells;
  }

  @Override
  public List<Finding> findings() {
    return cells.all().stream()
        .flatMap(cell -> finding(cell, cells.observation(cell)).stream())
        .toList();
  }

  private Optional<Finding> finding(SeriesYear cell, Observation value) {
    String shown = cells.shown(cell);
    Severity severity = Severity.ofContradiction(value.note().isPresent());
    if (value.was().filter(was -> bare(was).equals(bare(shown))).isPresent()) {
      return finding(
          "G302",
          severity,
          value,
          "%s is een correctie, maar was ook al %s".formatted(cell, shown),
          "verwijder “was” en “revised-in”, of verbeter het getal");
    }
    if (value.was().isPresent() && value.revisedIn().isEmpty()) {
      return finding(
          "G303",
          Severity.WARNING,
          value,
          "%s was %s en is nu %s, maar er staat niet in welke editie dat is gecorrigeerd"
              .formatted(cell, value.was().get(), shown),
          "zet er “revised-in” bij, met het verslagjaar van die editie");
    }
    if (value.revisedIn().filter(year -> year <= cell.year()).isPresent()) {
      return finding(
          "G304",
          severity,
          value,
          "%s kan niet al in de editie over %s zijn gecorrigeerd"
              .formatted(cell, value.revisedIn().get()),
          "vul bij “revised-in” het verslagjaar in van de editie met de correctie");
    }
    return told(cell, value, severity);
  }

  /** A footnote that speaks of a correction, at a value that was not revised. */
  private Optional<Finding> told(SeriesYear cell, Observation value, Severity severity) {
    String footnote = value.footnote().map(Prose::text).orElse("").toLowerCase(Locale.ROOT);
    if (value.revisedIn().isPresent() || CORRECTIONS.stream().noneMatch(footnote::contains)) {
      return Optional.empty();
    }
    return cell.year() >= cells.edition().reportingYear()
        ? finding(
            "G305",
            severity,
            value,
            "de noot bij %s noemt een correctie, maar de vorige editie ging nog niet over %s"
                .formatted(cell, cell.year()),
            "verwijder de noot, of zet er met “note:” bij waarom de bron dit zo publiceerde")
        : finding(
            "G303",
            Severity.WARNING,
            value,
            "de noot bij %s noemt een correctie, maar er staat niet in welke editie dat is"
                .formatted(cell),
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
