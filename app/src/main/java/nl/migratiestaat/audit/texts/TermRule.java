package nl.migratiestaat.audit.texts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Rule;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.input.KeyPlaces;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.Suggestion;
import nl.migratiestaat.text.Texts;
import nl.migratiestaat.text.tree.Call;
import nl.migratiestaat.text.tree.Sentence.Quote;

/**
 * T607: a term that a text marks and the glossary does not explain; T608: one that the glossary
 * explains and no text marks.
 */
final class TermRule implements Rule {

  private static final String FILE = "data/glossary.yaml";
  private static final String CALL = "term";

  private final Texts texts;
  private final Map<String, Place> glossary;

  TermRule(Texts texts, Project project, Problems problems) {
    this.texts = texts;
    this.glossary = KeyPlaces.read(project, FILE, problems);
  }

  @Override
  public List<Finding> findings() {
    List<Call> calls =
        texts
            .sentences()
            .flatMap(sentence -> sentence.quotes().stream())
            .map(Quote::call)
            .filter(call -> call.name().equals(CALL))
            .toList();
    Set<String> marked = calls.stream().map(Call::first).collect(Collectors.toSet());
    Stream<Finding> unexplained =
        calls.stream()
            .filter(call -> !glossary.containsKey(call.first()))
            .map(call -> unexplained(call.first(), call.place()));
    Stream<Finding> unmarked =
        glossary.entrySet().stream()
            .filter(entry -> !marked.contains(entry.getKey()))
            .map(entry -> unmarked(entry.getKey(), entry.getValue()));
    return Stream.concat(unexplained, unmarked).toList();
  }

  private Finding unexplained(String term, Place place) {
    String guess = Suggestion.of(term, glossary.keySet());
    return Finding.of(
        "T607",
        Severity.WARNING,
        place,
        "het begrip “%s” staat niet in de begrippenlijst".formatted(term),
        guess.isEmpty() ? "voeg het toe aan " + FILE : guess);
  }

  private static Finding unmarked(String term, Place place) {
    return Finding.of(
        "T608",
        Severity.WARNING,
        place,
        "het begrip “%s” staat in de begrippenlijst, maar geen tekst verwijst ernaar"
            .formatted(term),
        "schrijf waar het voor het eerst voorkomt ${term(\"%s\")}, of verwijder het"
            .formatted(term));
  }
}
