package nl.migratiestaat.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.migratiestaat.calculation.Rounding;
import nl.migratiestaat.input.Entry;
import nl.migratiestaat.input.Fields;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.ProjectFile;
import nl.migratiestaat.input.Suggestion;

/** Reads {@code data/codebook}: what every figure and series means, in printing order. */
final class CodebookReader {

  static final String FOLDER = "data/codebook";

  private static final List<Integer> TWO_YEARS = List.of(-1, 0);

  private final Map<String, Source> sources;
  private final Map<String, Map<String, Axis.Member>> lists;
  private final Problems problems;
  private final Map<String, FigureDefinition> figures = new LinkedHashMap<>();

  CodebookReader(
      Map<String, Source> sources, Map<String, Map<String, Axis.Member>> lists, Problems problems) {
    this.sources = sources;
    this.lists = lists;
    this.problems = problems;
  }

  Map<String, FigureDefinition> read(Project project) {
    for (String name : project.files(FOLDER, ".yaml")) {
      String chapter = new ProjectFile(name, "").stem();
      Fields.file(
          project,
          name,
          problems,
          fields -> fields.each("{title: …, source: …, unit: …}", one -> figure(chapter, one)));
    }
    return figures;
  }

  private FigureDefinition figure(String chapter, Fields fields) {
    String key = fields.owner();
    Axis rows = axis(fields, "rows");
    Axis columns = axis(fields, "columns");
    Traits traits = TraitsReader.read(fields);
    FigureDefinition.Arrangement arrangement = arrangement(fields, rows, columns);
    FigureDefinition definition =
        new FigureDefinition(
            new FigureDefinition.Identity(key, figures.size() + 1, chapter, fields.keyPlace()),
            subject(fields, traits),
            arrangement,
            arrangement.yearMayBeLabel() ? rows : named(rows),
            named(columns),
            periods(fields),
            traits,
            Map.of());
    Map<SeriesId, Observation> fixed =
        fields
            .nested(
                "fixed", "{rij: {kolom: …}}", new FigureValuesReader(definition, problems)::read)
            .map(values -> values.typed().observations())
            .orElse(Map.of());
    if (!fixed.isEmpty() && columns.isAbsent()) {
      fields.refuse("fixed", "vaste waarden hebben kolommen nodig", "noem ze onder columns");
    }
    FigureDefinition whole = fixed.isEmpty() ? definition : definition.withFixed(fixed);
    if (figures.putIfAbsent(key, whole) != null) {
      problems.add(fields.keyPlace(), "de figuur “" + key + "” bestaat al", "kies een andere naam");
    }
    return whole;
  }

  private FigureDefinition.Subject subject(Fields fields, Traits traits) {
    List<String> from = fields.texts("source");
    from.stream()
        .filter(source -> !sources.containsKey(source))
        .forEach(source -> unknownSource(fields, source));
    return new FigureDefinition.Subject(
        fields.requiredWords("title"),
        from,
        traits.rounding().or(() -> ruleOf(from)).orElse(Rounding.NONE),
        fields.requiredWords("unit"));
  }

  private static FigureDefinition.Arrangement arrangement(Fields fields, Axis rows, Axis columns) {
    return new FigureDefinition.Arrangement(
        show(fields, rows, columns),
        layout(fields, rows),
        fields.labels("corner"),
        fields.words("heading"),
        TraitsReader.changeRow(fields),
        fields.text("shares-of"));
  }

  /** A chart of one number says nothing, and its marks would have no name. */
  private static FigureDefinition.Show show(Fields fields, Axis rows, Axis columns) {
    FigureDefinition.Show show =
        fields.choice("show", FigureDefinition.Show.NAMES).orElse(FigureDefinition.Show.TABLE);
    boolean unnamed = rows.isAbsent() && columns.isAbsent();
    if (unnamed && show != FigureDefinition.Show.TABLE) {
      fields.refuse(
          "show", "een grafiek heeft rijen of kolommen nodig", "noem ze, of haal show weg");
    }
    return unnamed ? FigureDefinition.Show.TABLE : show;
  }

  private static FigureDefinition.Periods periods(Fields fields) {
    List<Integer> years = fields.entry("years").map(Years::ascending).orElse(List.of());
    Optional<String> label = fields.words("year-label");
    if (label.filter(CodebookReader::namesNoYear).isPresent()) {
      fields.refuse(
          "year-label",
          "in year-label staat niet waar het jaar komt",
          "schrijf bijvoorbeeld \"{jaar}-{volgend}\"");
    }
    return new FigureDefinition.Periods(years.isEmpty() ? TWO_YEARS : years, label);
  }

  private static boolean namesNoYear(String pattern) {
    return !pattern.contains("{jaar}") && !pattern.contains("{volgend}");
  }

  private void unknownSource(Fields fields, String source) {
    fields.refuse(
        "source",
        "de bron “" + source + "” staat niet in data/sources.yaml",
        Suggestion.of(source, sources.keySet()));
  }

  private Optional<Rounding> ruleOf(List<String> from) {
    return from.stream()
        .map(sources::get)
        .filter(Objects::nonNull)
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
    Optional<Entry> entry = fields.entry(key);
    if (entry.isEmpty()) {
      return Axis.NONE;
    }
    if (entry.get().isScalar()) {
      return list(entry.get());
    }
    Map<String, Axis.Member> members =
        fields.nested(key, "{sleutel: Label}", axis -> members(axis, key)).orElse(Map.of());
    return new Axis(Optional.empty(), members);
  }

  private Map<String, Axis.Member> members(Fields axis, String key) {
    Map<String, Axis.Member> members = new LinkedHashMap<>();
    for (Entry entry : axis.entries()) {
      Axis.Member member = MemberReader.read(entry);
      members.put(entry.key(), member);
      refuseOwnKey(entry);
    }
    if (members.isEmpty()) {
      problems.add(axis.place(), "bij “" + key + "” staat niets", "noem er één of meer");
    }
    return members;
  }

  /** The same axis, of which every member has a name; one without is a problem. */
  private Axis named(Axis axis) {
    Map<String, Axis.Member> members = new LinkedHashMap<>();
    for (Axis.Member member : axis.members().values()) {
      if (member.label().isEmpty()) {
        problems.add(
            member.place(), "“" + member.key() + "” heeft geen naam", "schrijf haar erachter");
      }
      members.put(member.key(), member.named());
    }
    return new Axis(axis.list(), members);
  }

  private void refuseOwnKey(Entry entry) {
    if (FigureValuesReader.ownKeys().contains(entry.key())) {
      problems.add(
          entry.keyPlace(),
          "“" + entry.key() + "” kan geen rij of kolom heten",
          "kies een andere naam; de printnaam staat bij label");
    }
  }

  private Axis list(Entry entry) {
    String name = entry.text().orElse("");
    Map<String, Axis.Member> list = lists.get(name);
    if (list == null) {
      entry.refuse(
          "de lijst data/lists/" + name + ".yaml bestaat niet",
          Suggestion.orList(name, lists.keySet()));
      return Axis.NONE;
    }
    return new Axis(Optional.of(name), list);
  }
}
