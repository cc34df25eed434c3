package nl.migratiestaat.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.migratiestaat.calculation.Rounding;
import nl.migratiestaat.input.Entry;
import nl.migratiestaat.input.Fields;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.ProjectFile;
import nl.migratiestaat.input.Suggestion;

/** Reads the whole {@code data} folder; every mistake becomes a problem. */
public final class DatasetReader {

  private static final Pattern YEAR = Pattern.compile("data/(\\d{4})");
  private static final String SOURCES = "sources";
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
    ForecastsReader forecastsReader = new ForecastsReader(sources);
    FactsReader factsReader = new FactsReader(problems);
    facts.put(Dataset.EVERY_YEAR, factsReader.read(project, "data/facts", Map.of()));
    for (String folder : project.folders("data")) {
      if (YEAR.matcher(folder).matches()) {
        int year = Integer.parseInt(folder.substring(folder.indexOf('/') + 1));
        years.put(year, values(folder, figures));
        EditionReader editionReader = new EditionReader(figures.keySet(), problems);
        file(folder, EDITION, fields -> editionReader.read(year, fields))
            .ifPresent(edition -> editions.put(year, edition));
        Optional<Map<String, Forecast>> found = file(folder, FORECASTS, forecastsReader::read);
        found.ifPresent(some -> forecasts.put(year, some));
        Map<String, Fact> quotable = ForecastFacts.of(found.orElse(Map.of()));
        facts.put(year, factsReader.read(project, folder + "/facts", quotable));
        file(folder, MEASURES, MeasuresReader::read).ifPresent(some -> measures.put(year, some));
      }
    }
    Dataset dataset = new Dataset(sources, figures, years, facts, editions, forecasts, measures);
    new NameCheck(dataset, problems).run();
    return dataset;
  }

  private <T> Optional<T> file(String folder, String stem, Function<Fields, T> reader) {
    return Fields.file(project, folder + "/" + stem + ".yaml", problems, reader);
  }

  private Map<String, Source> sources() {
    Optional<Map<String, Source>> sources =
        file(
            "data",
            SOURCES,
            fields -> fields.each("{name: …, rounding: …, contact: …}", DatasetReader::source));
    if (sources.isEmpty() && problems.isEmpty()) {
      problems.add(
          new Place("data/" + SOURCES + ".yaml", 1, 1),
          "het bestand met de bronnen ontbreekt",
          "start het programma in de projectmap");
    }
    return sources.orElse(Map.of());
  }

  private static Source source(Fields fields) {
    return new Source(
        fields.owner(),
        fields.requiredWords("name"),
        TraitsReader.rounding(fields).orElse(Rounding.NONE),
        fields.text("contact").orElse(""));
  }

  /** Category lists: {@code data/lists/landen.yaml} is the list {@code landen}. */
  private Map<String, Map<String, Axis.Member>> lists() {
    Map<String, Map<String, Axis.Member>> lists = new TreeMap<>();
    for (String name : project.files("data/lists", ".yaml")) {
      lists.put(
          new ProjectFile(name, "").stem(),
          Fields.file(project, name, problems, DatasetReader::list).orElse(Map.of()));
    }
    return lists;
  }

  private static Map<String, Axis.Member> list(Fields fields) {
    Map<String, Axis.Member> members = new LinkedHashMap<>();
    for (Entry entry : fields.entries()) {
      Axis.Member member = MemberReader.read(entry);
      if (member.label().isEmpty()) {
        entry.refuse("“" + entry.key() + "” heeft geen naam", "schrijf haar erachter");
      }
      members.put(entry.key(), member.named());
    }
    return members;
  }

  private Map<String, FigureValues> values(String folder, Map<String, FigureDefinition> figures) {
    Set<String> chapters =
        figures.values().stream().map(FigureDefinition::chapter).collect(Collectors.toSet());
    Map<String, FigureValues> values = new LinkedHashMap<>();
    for (String name : project.files(folder, ".yaml")) {
      String stem = new ProjectFile(name, "").stem();
      if (chapters.contains(stem)) {
        Fields.file(project, name, problems, Fields::entries)
            .orElse(List.of())
            .forEach(
                entry ->
                    definition(entry, stem, figures)
                        .flatMap(found -> values(entry, found))
                        .ifPresent(found -> values.put(entry.key(), found)));
      } else if (!OTHERS.contains(stem)) {
        problems.add(
            new Place(name, 1, 1),
            "bij dit bestand hoort geen codeboek",
            Suggestion.of(stem, chapters));
      }
    }
    return values;
  }

  private Optional<FigureValues> values(Entry entry, FigureDefinition definition) {
    return entry.read(
        "{" + String.join(": …, ", definition.columns().keys()) + ": …}",
        new FigureValuesReader(definition, problems)::read);
  }

  private Optional<FigureDefinition> definition(
      Entry entry, String stem, Map<String, FigureDefinition> figures) {
    String key = entry.key();
    FigureDefinition definition = figures.get(key);
    if (definition == null) {
      problems.add(
          entry.keyPlace(),
          "de figuur “" + key + "” staat niet in het codeboek",
          Suggestion.of(key, figures.keySet()));
    } else if (!definition.chapter().equals(stem)) {
      problems.add(
          entry.keyPlace(), "de figuur “" + key + "” hoort in " + definition.chapter() + ".yaml");
    }
    return Optional.ofNullable(definition).filter(found -> found.chapter().equals(stem));
  }
}
