package nl.migratiestaat.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.calculation.Rounding;
import nl.migratiestaat.input.Fields;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.ProjectFile;
import nl.migratiestaat.input.Suggestion;
import nl.migratiestaat.input.YamlNode;
import nl.migratiestaat.input.YamlReader;

/** Reads {@code data/codebook}: what every figure and series means, in printing order. */
final class CodebookReader {

  static final String FOLDER = "data/codebook";

  private final Map<String, Source> sources;
  private final Map<String, Map<String, String>> lists;
  private final Problems problems;
  private final Map<String, FigureDefinition> figures = new LinkedHashMap<>();

  CodebookReader(
      Map<String, Source> sources, Map<String, Map<String, String>> lists, Problems problems) {
    this.sources = sources;
    this.lists = lists;
    this.problems = problems;
  }

  Map<String, FigureDefinition> read(Project project) {
    for (String name : project.files(FOLDER, ".yaml")) {
      project
          .read(name, problems)
          .flatMap(file -> YamlReader.read(file, problems))
          .ifPresent(mapping -> chapter(new ProjectFile(name, "").stem(), mapping));
    }
    return figures;
  }

  private void chapter(String stem, YamlNode.Mapping mapping) {
    mapping
        .fields()
        .forEach(
            (key, field) -> {
              if (figures.containsKey(key)) {
                problems.add(
                    field.keyPlace(), "de figuur “" + key + "” bestaat al", "kies een andere naam");
              } else if (field.value() instanceof YamlNode.Mapping definition) {
                figures.put(key, figure(key, stem, field.keyPlace(), definition));
              } else {
                problems.add(
                    field.value().place(),
                    "bij de figuur “" + key + "” wordt een beschrijving verwacht");
              }
            });
  }

  private FigureDefinition figure(
      String key, String chapter, Place place, YamlNode.Mapping mapping) {
    Fields fields = new Fields(mapping, problems);
    List<String> from = fields.texts("source");
    from.stream()
        .filter(source -> !sources.containsKey(source))
        .forEach(source -> unknownSource(fields, source));
    Traits traits = TraitsReader.read(fields, problems);
    Axis rows = axis(fields, "rows");
    Axis columns = axis(fields, "columns");
    FigureDefinition definition =
        new FigureDefinition(
            key,
            figures.size() + 1,
            chapter,
            place,
            fields.required("title", key),
            from,
            traits.rounding().or(() -> ruleOf(from)).orElse(Rounding.NONE),
            fields.required("unit", key),
            fields.choice("show", FigureDefinition.Show.NAMES).orElse(FigureDefinition.Show.TABLE),
            layout(fields, rows),
            rows,
            columns,
            fields.node("years").isPresent() ? fields.integers("years") : List.of(-1, 0),
            fields.text("year-label"),
            fields.texts("corner"),
            fields.text("heading"),
            TraitsReader.changeRow(fields),
            fields.text("shares-of"),
            traits,
            Map.of());
    Map<SeriesId, Observation> fixed =
        fields
            .mapping("fixed")
            .map(values -> new FigureValuesReader(definition, problems).read(values).observations())
            .orElse(Map.of());
    fields.done();
    return fixed.isEmpty() ? definition : definition.withFixed(fixed);
  }

  private void unknownSource(Fields fields, String source) {
    problems.add(
        fields.placeOf("source"),
        "de bron “" + source + "” staat niet in data/sources.yaml",
        Suggestion.of(source, sources.keySet()));
  }

  private Optional<Rounding> ruleOf(List<String> from) {
    return from.stream()
        .map(sources::get)
        .filter(java.util.Objects::nonNull)
        .map(Source::rounding)
        .findFirst();
  }

  private static FigureDefinition.Layout layout(Fields fields, Axis rows) {
    return fields
        .choice("layout", FigureDefinition.Layout.NAMES)
        .orElse(
            rows.isAbsent()
                ? FigureDefinition.Layout.YEAR_ROWS
                : FigureDefinition.Layout.YEAR_COLUMNS);
  }

  private Axis axis(Fields fields, String key) {
    Optional<YamlNode> node = fields.node(key);
    if (node.isEmpty()) {
      return Axis.NONE;
    }
    if (node.get() instanceof YamlNode.Scalar scalar) {
      return list(scalar);
    }
    Map<String, Axis.Member> members = new LinkedHashMap<>();
    fields
        .mapping(key)
        .ifPresent(
            mapping ->
                mapping.fields().forEach((name, field) -> members.put(name, member(name, field))));
    fields.mapping(key).ifPresent(this::refuseReserved);
    return new Axis(Optional.empty(), members);
  }

  private void refuseReserved(YamlNode.Mapping members) {
    members
        .fields()
        .forEach(
            (name, field) -> {
              if (FigureValuesReader.RESERVED.contains(name)) {
                problems.add(
                    field.keyPlace(),
                    "“" + name + "” kan geen rij of kolom heten",
                    "kies een andere naam; de printnaam staat bij label");
              }
            });
  }

  private Axis list(YamlNode.Scalar scalar) {
    Map<String, String> list = lists.get(scalar.text());
    if (list == null) {
      problems.add(
          scalar.place(),
          "de lijst data/lists/" + scalar.text() + ".yaml bestaat niet",
          Suggestion.orList(scalar.text(), lists.keySet()));
      return Axis.NONE;
    }
    Map<String, Axis.Member> members = new LinkedHashMap<>();
    list.forEach(
        (key, label) -> members.put(key, new Axis.Member(key, label, Traits.NONE, scalar.place())));
    return new Axis(Optional.of(scalar.text()), members);
  }

  private Axis.Member member(String key, YamlNode.Field field) {
    if (field.value() instanceof YamlNode.Scalar label) {
      return new Axis.Member(key, label.text(), Traits.NONE, field.keyPlace());
    }
    if (field.value() instanceof YamlNode.Mapping mapping) {
      Fields fields = new Fields(mapping, problems);
      String label = fields.text("label").orElse("");
      Axis.Member member =
          new Axis.Member(key, label, TraitsReader.read(fields, problems), field.keyPlace());
      TraitsReader.changeRow(fields)
          .ifPresent(
              text ->
                  problems.add(
                      fields.placeOf("change"),
                      "“" + text + "” kan niet bij “change”",
                      "mogelijk is: true, false"));
      fields.done();
      return member;
    }
    problems.add(
        field.value().place(), "bij “" + key + "” wordt een naam of een beschrijving verwacht");
    return new Axis.Member(key, key, Traits.NONE, field.keyPlace());
  }
}
