package nl.migratiestaat.report.blocks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.dataset.BackMatter;
import nl.migratiestaat.figure.Figure;
import nl.migratiestaat.input.Prose;
import nl.migratiestaat.report.html.Medium;
import nl.migratiestaat.text.evaluation.BlockForm;
import nl.migratiestaat.text.function.Documents;
import nl.migratiestaat.text.tree.Part;

/** The lists of the appendices: what their templates need. */
final class BackMatterLists {

  static final BlockForm RULINGS = BlockForm.bare("uitspraken");
  static final BlockForm STUDIES = BlockForm.bare("onderzoeken");
  static final BlockForm ORGANISATIONS = BlockForm.bare("organisaties");
  static final BlockForm ABBREVIATIONS = BlockForm.bare("afkortingen");
  static final BlockForm TERMS = BlockForm.bare("begrippen");
  static final BlockForm CHART_TABLES = BlockForm.bare("grafiekcijfers");

  private final Material material;
  private final BackMatter matter;
  private final Medium medium;

  BackMatterLists(Material material, Medium medium) {
    this.material = material;
    this.matter = material.matter();
    this.medium = medium;
  }

  /** The blocks that show them. */
  List<Block> blocks(BlockTemplates templates) {
    return List.of(
        new ListBlock(RULINGS, templates, this::rulings),
        new ListBlock(STUDIES, templates, this::studies),
        new ListBlock(ORGANISATIONS, templates, this::organisations),
        new ListBlock(ABBREVIATIONS, templates, writer -> abbreviations()),
        new ListBlock(TERMS, templates, this::terms),
        new ListBlock(CHART_TABLES, templates, this::chartTables));
  }

  private Content prose(Prose prose, TreeWriter writer) {
    return writer.content(material.texts().prose().read(prose));
  }

  private record Rulings(Optional<Content> introduction, List<Court> courts) {}

  private record Court(String name, List<Ruling> rulings) {}

  private record Ruling(
      String title,
      String date,
      String numbers,
      boolean single,
      Optional<String> address,
      Content text) {}

  private Record rulings(TreeWriter writer) {
    Map<String, List<Ruling>> courts =
        matter.rulings().items().stream()
            .collect(
                Collectors.groupingBy(
                    BackMatter.Ruling::court,
                    LinkedHashMap::new,
                    Collectors.mapping(one -> ruling(one, writer), Collectors.toList())));
    return new Rulings(
        matter.rulings().introduction().map(text -> prose(text, writer)),
        courts.entrySet().stream().map(one -> new Court(one.getKey(), one.getValue())).toList());
  }

  private Ruling ruling(BackMatter.Ruling ruling, TreeWriter writer) {
    Optional<String> address =
        ruling
            .link()
            .or(
                () ->
                    ruling.numbers().stream()
                        .flatMap(one -> Documents.court(one).stream())
                        .findFirst());
    return new Ruling(
        ruling.title(),
        Dutch.date(ruling.date()),
        Dutch.list(ruling.numbers()),
        ruling.numbers().size() == 1,
        address,
        prose(ruling.summary(), writer));
  }

  private record Studies(Optional<Content> introduction, List<Study> studies) {}

  private record Study(
      String title,
      Optional<String> subtitle,
      String organisation,
      Optional<String> address,
      Content text) {}

  private Record studies(TreeWriter writer) {
    return new Studies(
        matter.studies().introduction().map(text -> prose(text, writer)),
        matter.studies().items().stream()
            .map(
                study ->
                    new Study(
                        study.title(),
                        study.subtitle(),
                        study.organisation(),
                        study.link(),
                        prose(study.summary(), writer)))
            .toList());
  }

  private record Organisations(List<Organisation> organisations) {}

  private record Organisation(String key, String name, Optional<String> address, Content text) {}

  private Record organisations(TreeWriter writer) {
    return new Organisations(
        matter.organisations().stream()
            .map(
                one ->
                    new Organisation(
                        one.key(), one.name(), one.link(), prose(one.description(), writer)))
            .toList());
  }

  private record Abbreviations(List<Abbreviation> abbreviations) {}

  private record Abbreviation(String word, String meaning) {}

  private Record abbreviations() {
    return new Abbreviations(
        matter.abbreviations().entrySet().stream()
            .map(entry -> new Abbreviation(entry.getKey(), entry.getValue()))
            .toList());
  }

  private record Terms(List<Term> terms) {}

  private record Term(String key, String name, Content text) {}

  private Record terms(TreeWriter writer) {
    return new Terms(
        matter.terms().values().stream()
            .map(term -> new Term(term.key(), term.term(), prose(term.definition(), writer)))
            .toList());
  }

  private record ChartTables(List<Chapter> chapters) {}

  private record Chapter(String name, List<ChartTable> tables) {}

  private record ChartTable(FigureBlock.TableModel table, List<FigureBlock.Note> notes) {}

  /** The table of every figure that is shown as a chart, by chapter. */
  private Record chartTables(TreeWriter writer) {
    Map<String, List<ChartTable>> chapters =
        material.figures().values().stream()
            .filter(figure -> figure.chart().isPresent())
            .collect(
                Collectors.groupingBy(
                    figure -> figure.definition().chapter(),
                    LinkedHashMap::new,
                    Collectors.mapping(one -> chartTable(one, writer), Collectors.toList())));
    return new ChartTables(
        chapters.entrySet().stream()
            .map(
                one ->
                    new Chapter(
                        material.texts().outline().chapterTitle(Part.CHAPTER.number(one.getKey())),
                        one.getValue()))
            .toList());
  }

  private ChartTable chartTable(Figure figure, TreeWriter writer) {
    return new ChartTable(
        FigureBlock.TableModel.of(figure, material, medium),
        FigureBlock.notes(figure, material, writer));
  }
}
