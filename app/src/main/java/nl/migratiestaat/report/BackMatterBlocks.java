package nl.migratiestaat.report;

import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.dataset.BackMatter;
import nl.migratiestaat.figure.Captions;
import nl.migratiestaat.figure.Figure;

/** The block calls of the appendices: lists that come from the data, and the cells of charts. */
final class BackMatterBlocks {

  private final BackMatter matter;
  private final Templates templates;
  private final Fragments fragments;
  private final Map<String, Figure> figures;
  private final Function<Figure, Map<String, Object>> tables;
  private final Function<String, String> chapterTitle;

  /**
   * @param figures the figures of the report; complete once all chapters are written
   * @param tables what a page template needs for the table of a figure
   * @param chapterTitle the printed name of a chapter by its number
   */
  BackMatterBlocks(
      BackMatter matter,
      Templates templates,
      Fragments fragments,
      Map<String, Figure> figures,
      Function<Figure, Map<String, Object>> tables,
      Function<String, String> chapterTitle) {
    this.matter = matter;
    this.templates = templates;
    this.fragments = fragments;
    this.figures = figures;
    this.tables = tables;
    this.chapterTitle = chapterTitle;
  }

  Map<String, TemplateDirectiveModel> all() {
    Map<String, TemplateDirectiveModel> all = new LinkedHashMap<>();
    all.put("uitspraken", block("blocks/uitspraken.ftlh", this::rulings));
    all.put("onderzoeken", block("blocks/onderzoeken.ftlh", this::studies));
    all.put("organisaties", block("blocks/organisaties.ftlh", this::organisations));
    all.put("afkortingen", block("blocks/afkortingen.ftlh", this::abbreviations));
    all.put("begrippen", block("blocks/begrippen.ftlh", this::terms));
    all.put("grafiekcijfers", block("blocks/grafiekcijfers.ftlh", this::charts));
    return all;
  }

  private interface Model {
    Map<String, Object> model();
  }

  private TemplateDirectiveModel block(String page, Model model) {
    return (env, parameters, loops, body) ->
        env.getOut().write(fragments.block(() -> templates.page(page, model.model())));
  }

  private TemplateModel markdown(String text) {
    return templates.markup(Markdown.blocks(text));
  }

  private Map<String, Object> rulings() {
    Map<String, List<Map<String, Object>>> courts =
        matter.rulings().items().stream()
            .collect(
                Collectors.groupingBy(
                    BackMatter.Ruling::court,
                    LinkedHashMap::new,
                    Collectors.mapping(this::ruling, Collectors.toList())));
    List<Map<String, Object>> groups = new ArrayList<>();
    courts.forEach((court, rulings) -> groups.add(Map.of("naam", court, "uitspraken", rulings)));
    return Map.of("inleiding", markdown(matter.rulings().introduction()), "instanties", groups);
  }

  private Map<String, Object> ruling(BackMatter.Ruling ruling) {
    Optional<String> link =
        ruling
            .link()
            .or(
                () ->
                    ruling.numbers().stream()
                        .flatMap(one -> References.court(one).stream())
                        .findFirst());
    return Map.of(
        "titel", ruling.title(),
        "datum", Captions.date(ruling.date().toString()),
        "nummers", Dutch.list(ruling.numbers()),
        "enkelvoud", ruling.numbers().size() == 1,
        "adres", link.orElse(""),
        "tekst", markdown(ruling.summary()));
  }

  private Map<String, Object> studies() {
    return Map.of(
        "inleiding",
        markdown(matter.studies().introduction()),
        "onderzoeken",
        matter.studies().items().stream()
            .map(
                study ->
                    Map.of(
                        "titel", study.title(),
                        "ondertitel", study.subtitle().orElse(""),
                        "organisatie", study.organisation(),
                        "adres", study.link().orElse(""),
                        "tekst", markdown(study.summary())))
            .toList());
  }

  private Map<String, Object> organisations() {
    return Map.of(
        "organisaties",
        matter.organisations().stream()
            .map(
                organisation ->
                    Map.of(
                        "sleutel", organisation.key(),
                        "naam", organisation.name(),
                        "adres", organisation.link().orElse(""),
                        "tekst", markdown(organisation.description())))
            .toList());
  }

  private Map<String, Object> abbreviations() {
    return Map.of(
        "afkortingen",
        matter.abbreviations().entrySet().stream()
            .map(entry -> Map.of("kort", entry.getKey(), "lang", entry.getValue()))
            .toList());
  }

  private Map<String, Object> terms() {
    return Map.of(
        "begrippen",
        matter.terms().values().stream()
            .map(
                term ->
                    Map.of(
                        "sleutel", term.key(),
                        "naam", term.term(),
                        "tekst", markdown(term.definition())))
            .toList());
  }

  /** The table of every figure that is shown as a chart, by chapter. */
  private Map<String, Object> charts() {
    Map<String, List<Map<String, Object>>> chapters =
        figures.values().stream()
            .filter(figure -> figure.chart().isPresent())
            .collect(
                Collectors.groupingBy(
                    figure -> figure.definition().chapter(),
                    LinkedHashMap::new,
                    Collectors.mapping(tables, Collectors.toList())));
    List<Map<String, Object>> groups = new ArrayList<>();
    chapters.forEach(
        (stem, tables) ->
            groups.add(
                Map.of(
                    "stam",
                    stem,
                    "naam",
                    chapterTitle.apply(Part.CHAPTER.number(stem)),
                    "figuren",
                    tables)));
    return Map.of("hoofdstukken", groups);
  }
}
