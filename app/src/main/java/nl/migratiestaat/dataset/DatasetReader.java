package nl.migratiestaat.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.migratiestaat.calculation.Rounding;
import nl.migratiestaat.input.Fields;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.ProjectFile;
import nl.migratiestaat.input.Suggestion;
import nl.migratiestaat.input.YamlNode;
import nl.migratiestaat.input.YamlReader;

/** Reads the whole {@code data} folder; every mistake becomes a problem. */
public final class DatasetReader {

  private static final Pattern YEAR = Pattern.compile("data/(\\d{4})");
  private static final String EDITION = "edition";
  private static final String FORECASTS = "forecasts";
  private static final String MEASURES = "measures";

  /** Files of a year that hold something else than values. */
  private static final Set<String> OTHERS =
      Set.of(EDITION, FORECASTS, MEASURES, "rulings", "studies");

  private final Project project;
  private final Problems problems;

  private DatasetReader(Project project, Problems problems) {
    this.project = project;
    this.problems = problems;
  }

  /** The dataset of a project; what could not be read is missing from it and stands in problems. */
  public static Dataset read(Project project, Problems problems) {
    return new DatasetReader(project, problems).dataset();
  }

  private Dataset dataset() {
    Map<String, Source> sources = sources();
    Map<String, FigureDefinition> figures =
        new CodebookReader(sources, lists(), problems).read(project);
    Map<Integer, Map<String, FigureValues>> years = new TreeMap<>();
    Map<Integer, Map<String, Fact>> facts = new TreeMap<>();
    Map<Integer, Edition> editions = new TreeMap<>();
    Map<Integer, Map<String, Forecast>> forecasts = new TreeMap<>();
    Map<Integer, Map<String, Measure>> measures = new TreeMap<>();
    ForecastsReader forecastsReader = new ForecastsReader(sources, problems);
    MeasuresReader measuresReader = new MeasuresReader(problems);
    FactsReader factsReader = new FactsReader(problems);
    facts.put(Dataset.EVERY_YEAR, factsReader.read(project, "data/facts"));
    for (String folder : project.folders("data")) {
      if (YEAR.matcher(folder).matches()) {
        int year = Integer.parseInt(folder.substring(folder.indexOf('/') + 1));
        years.put(year, values(folder, figures));
        facts.put(year, factsReader.read(project, folder + "/facts"));
        edition(folder, year, figures.keySet()).ifPresent(edition -> editions.put(year, edition));
        yaml(folder + "/" + FORECASTS + ".yaml")
            .ifPresent(mapping -> forecasts.put(year, forecastsReader.read(mapping)));
        yaml(folder + "/" + MEASURES + ".yaml")
            .ifPresent(mapping -> measures.put(year, measuresReader.read(mapping)));
      }
    }
    Dataset dataset = new Dataset(sources, figures, years, facts, editions, forecasts, measures);
    new NameCheck(dataset, problems).run();
    return dataset;
  }

  private Optional<YamlNode.Mapping> yaml(String name) {
    return project.read(name, problems).flatMap(file -> YamlReader.read(file, problems));
  }

  private Map<String, Source> sources() {
    String name = "data/sources.yaml";
    Map<String, Source> sources = new LinkedHashMap<>();
    Optional<YamlNode.Mapping> mapping = yaml(name);
    if (mapping.isEmpty() && problems.isEmpty()) {
      problems.add(
          new Place(name, 1, 1),
          "het bestand met de bronnen ontbreekt",
          "start het programma in de projectmap");
    }
    mapping.ifPresent(
        found ->
            found
                .fields()
                .forEach(
                    (key, field) ->
                        source(key, field).ifPresent(source -> sources.put(key, source))));
    return sources;
  }

  private Optional<Source> source(String key, YamlNode.Field field) {
    if (!(field.value() instanceof YamlNode.Mapping mapping)) {
      problems.add(
          field.value().place(),
          "bij de bron “" + key + "” worden naam en afronding verwacht",
          "schrijf {name: …, rounding: …, contact: …}");
      return Optional.empty();
    }
    Fields fields = new Fields(mapping, problems);
    Source source =
        new Source(
            key,
            fields.required("name", key),
            TraitsReader.rounding(fields).orElse(Rounding.NONE),
            fields.text("contact").orElse(""));
    fields.done();
    return Optional.of(source);
  }

  /** Category lists: {@code data/lists/landen.yaml} is the list {@code landen}. */
  private Map<String, Map<String, String>> lists() {
    Map<String, Map<String, String>> lists = new TreeMap<>();
    for (String name : project.files("data/lists", ".yaml")) {
      Map<String, String> list = new LinkedHashMap<>();
      yaml(name)
          .ifPresent(
              mapping -> {
                Fields fields = new Fields(mapping, problems);
                mapping
                    .fields()
                    .keySet()
                    .forEach(key -> list.put(key, fields.text(key).orElse(key)));
              });
      lists.put(new ProjectFile(name, "").stem(), list);
    }
    return lists;
  }

  private Map<String, FigureValues> values(String folder, Map<String, FigureDefinition> figures) {
    Set<String> chapters =
        figures.values().stream().map(FigureDefinition::chapter).collect(Collectors.toSet());
    Map<String, FigureValues> values = new LinkedHashMap<>();
    for (String name : project.files(folder, ".yaml")) {
      String stem = new ProjectFile(name, "").stem();
      if (chapters.contains(stem)) {
        yaml(name)
            .ifPresent(
                mapping ->
                    mapping
                        .fields()
                        .forEach((key, field) -> figure(key, field, stem, figures, values)));
      } else if (!OTHERS.contains(stem)) {
        problems.add(
            new Place(name, 1, 1),
            "bij dit bestand hoort geen codeboek",
            Suggestion.of(stem, chapters));
      }
    }
    return values;
  }

  private void figure(
      String key,
      YamlNode.Field field,
      String stem,
      Map<String, FigureDefinition> figures,
      Map<String, FigureValues> values) {
    FigureDefinition definition = figures.get(key);
    if (definition == null) {
      problems.add(
          field.keyPlace(),
          "de figuur “" + key + "” staat niet in het codeboek",
          Suggestion.of(key, figures.keySet()));
    } else if (!definition.chapter().equals(stem)) {
      problems.add(
          field.keyPlace(), "de figuur “" + key + "” hoort in " + definition.chapter() + ".yaml");
    } else if (field.value() instanceof YamlNode.Mapping mapping) {
      values.put(key, new FigureValuesReader(definition, problems).read(mapping));
    } else {
      problems.add(field.value().place(), "bij de figuur “" + key + "” worden waarden verwacht");
    }
  }

  private Optional<Edition> edition(String folder, int year, Set<String> figures) {
    return yaml(folder + "/" + EDITION + ".yaml")
        .map(mapping -> new EditionReader(figures, problems).read(year, mapping));
  }
}
