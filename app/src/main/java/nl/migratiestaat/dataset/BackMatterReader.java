package nl.migratiestaat.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.migratiestaat.input.Fields;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;

/** Reads what the appendices list. */
final class BackMatterReader {

  private final Project project;
  private final Problems problems;

  BackMatterReader(Project project, Problems problems) {
    this.project = project;
    this.problems = problems;
  }

  BackMatter read(int year) {
    String folder = "data/" + year + "/";
    return new BackMatter(
        overview(folder + "rulings.yaml", "rulings", "uitspraak", BackMatterReader::ruling),
        overview(folder + "studies.yaml", "studies", "onderzoek", BackMatterReader::study),
        List.copyOf(
            entries("data/organisations.yaml", "{name: …}", BackMatterReader::organisation)
                .values()),
        Fields.file(project, "data/abbreviations.yaml", problems, Fields::eachWords)
            .orElse(Map.of()),
        entries("data/glossary.yaml", "{term: …, definition: …}", BackMatterReader::term));
  }

  private <T> BackMatter.Overview<T> overview(
      String name, String key, String owner, Function<Fields, T> item) {
    return Fields.file(
            project,
            name,
            problems,
            fields ->
                new BackMatter.Overview<>(
                    fields.prose("intro"), fields.list(key, owner, "- title: …", item)))
        .orElseGet(() -> new BackMatter.Overview<>(Optional.empty(), List.of()));
  }

  private <T> Map<String, T> entries(String name, String form, Function<Fields, T> entry) {
    return Fields.file(project, name, problems, fields -> fields.each(form, entry))
        .orElse(Map.of());
  }

  private static BackMatter.Ruling ruling(Fields fields) {
    return new BackMatter.Ruling(
        fields.requiredWords("court"),
        fields.requiredDate("date"),
        fields.requiredTexts("number"),
        fields.text("link"),
        fields.requiredWords("title"),
        fields.requiredProse("summary"));
  }

  private static BackMatter.Study study(Fields fields) {
    return new BackMatter.Study(
        fields.requiredWords("title"),
        fields.words("subtitle"),
        fields.requiredWords("organisation"),
        fields.text("link"),
        fields.requiredProse("summary"));
  }

  private static BackMatter.Organisation organisation(Fields fields) {
    return new BackMatter.Organisation(
        fields.owner(),
        fields.requiredWords("name"),
        fields.text("link"),
        fields.requiredProse("description"));
  }

  private static BackMatter.Term term(Fields fields) {
    return new BackMatter.Term(
        fields.owner(), fields.requiredWords("term"), fields.requiredProse("definition"));
  }
}
