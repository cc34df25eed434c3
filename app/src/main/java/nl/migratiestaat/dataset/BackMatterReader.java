package nl.migratiestaat.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.migratiestaat.input.Fields;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.YamlNode;
import nl.migratiestaat.input.YamlReader;

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
        overview(folder + "rulings.yaml", "rulings", this::ruling),
        overview(folder + "studies.yaml", "studies", this::study),
        List.copyOf(entries("data/organisations.yaml", this::organisation).values()),
        abbreviations(),
        entries("data/glossary.yaml", BackMatterReader::term),
        new ProcessReader(project, problems).read());
  }

  private <T> BackMatter.Overview<T> overview(String name, String key, Function<Fields, T> item) {
    List<T> items = new ArrayList<>();
    String introduction = "";
    Optional<YamlNode.Mapping> mapping = yaml(name);
    if (mapping.isPresent()) {
      Fields fields = new Fields(mapping.get(), problems);
      introduction = fields.text("intro").orElse("");
      fields.mappings(key).forEach(one -> items.add(read(one, item)));
      fields.done();
    }
    return new BackMatter.Overview<>(introduction, items);
  }

  private <T> Map<String, T> entries(String name, Function<Named, T> entry) {
    Map<String, T> entries = new LinkedHashMap<>();
    yaml(name)
        .ifPresent(
            mapping -> {
              Fields all = new Fields(mapping, problems);
              for (String key : mapping.fields().keySet()) {
                all.mapping(key)
                    .map(one -> read(one, fields -> entry.apply(new Named(key, fields))))
                    .ifPresent(read -> entries.put(key, read));
              }
            });
    return entries;
  }

  /** The fields of an entry with a key of its own. */
  private record Named(String key, Fields fields) {}

  private <T> T read(YamlNode.Mapping mapping, Function<Fields, T> reader) {
    Fields fields = new Fields(mapping, problems);
    T read = reader.apply(fields);
    fields.done();
    return read;
  }

  private BackMatter.Ruling ruling(Fields fields) {
    String title = fields.required("title", "uitspraak");
    return new BackMatter.Ruling(
        fields.required("court", title),
        fields.date("date", title),
        fields.texts("number"),
        fields.text("link"),
        title,
        fields.required("summary", title));
  }

  private BackMatter.Study study(Fields fields) {
    String title = fields.required("title", "onderzoek");
    return new BackMatter.Study(
        title,
        fields.text("subtitle"),
        fields.required("organisation", title),
        fields.text("link"),
        fields.required("summary", title));
  }

  private BackMatter.Organisation organisation(Named entry) {
    return new BackMatter.Organisation(
        entry.key(),
        entry.fields().required("name", entry.key()),
        entry.fields().text("link"),
        entry.fields().required("description", entry.key()));
  }

  private static BackMatter.Term term(Named entry) {
    return new BackMatter.Term(
        entry.key(),
        entry.fields().required("term", entry.key()),
        entry.fields().required("definition", entry.key()));
  }

  private Map<String, String> abbreviations() {
    Map<String, String> abbreviations = new LinkedHashMap<>();
    yaml("data/abbreviations.yaml")
        .ifPresent(
            mapping -> {
              Fields fields = new Fields(mapping, problems);
              mapping
                  .fields()
                  .keySet()
                  .forEach(key -> abbreviations.put(key, fields.required(key, key)));
            });
    return abbreviations;
  }

  private Optional<YamlNode.Mapping> yaml(String name) {
    return project.read(name, problems).flatMap(file -> YamlReader.read(file, problems));
  }
}
