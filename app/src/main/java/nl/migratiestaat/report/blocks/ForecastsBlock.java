package nl.migratiestaat.report.blocks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.chart.speech.ChartText;
import nl.migratiestaat.dataset.Forecast;
import nl.migratiestaat.figure.Captions;
import nl.migratiestaat.figure.Outlook;
import nl.migratiestaat.figure.Outlooks;
import nl.migratiestaat.figure.PrintedValue;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.report.html.Medium;
import nl.migratiestaat.report.html.Xhtml;
import nl.migratiestaat.text.evaluation.BlockForm;
import nl.migratiestaat.text.function.Documents;
import nl.migratiestaat.text.tree.BlockNode;
import nl.migratiestaat.text.tree.Citation;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentFragment;

/** {@code <@prognoses/>}: forecasts beside what came true; a year without forecasts has none. */
final class ForecastsBlock implements Block {

  static final BlockForm FORM = BlockForm.bare("prognoses");

  private final Material material;
  private final Medium medium;
  private final BlockTemplates templates;
  private final Problems problems;

  ForecastsBlock(Material material, Medium medium, BlockTemplates templates, Problems problems) {
    this.material = material;
    this.medium = medium;
    this.templates = templates;
    this.problems = problems;
  }

  private record Model(
      String medium,
      String title,
      Content drawing,
      String alternative,
      List<String> columns,
      List<Row> rows,
      List<Content> sources) {}

  private record Row(
      String name,
      String date,
      List<String> numbers,
      Outcome outcome,
      Content counted,
      Optional<Content> difference) {}

  private record Outcome(
      String number, boolean known, String series, String year, Optional<FigureLink> figure) {}

  private record FigureLink(String key, int number) {}

  @Override
  public BlockForm form() {
    return FORM;
  }

  @Override
  public Optional<DocumentFragment> page(BlockNode call, TreeWriter writer) {
    return new Outlooks(material.cells()).outlook().map(outlook -> page(outlook, writer));
  }

  private DocumentFragment page(Outlook outlook, TreeWriter writer) {
    Document document = templates.document();
    Model model =
        new Model(
            medium.key(),
            outlook.title(),
            material.drawings().content(document, FORM.name(), outlook.chart()),
            ChartText.alternative(outlook.chart()),
            outlook.columns().stream().map(Outlook.Column::label).toList(),
            outlook.rows().stream().map(row -> row(row, writer)).toList(),
            sources(outlook));
    return templates.page("blocks/prognoses.ftlh", model);
  }

  private Row row(Outlook.Row row, TreeWriter writer) {
    Forecast forecast = row.forecast();
    return new Row(
        forecast.label(),
        Captions.date(forecast.date()),
        row.numbers().stream().map(PrintedValue::text).toList(),
        new Outcome(
            row.outcome().text(),
            row.outcome().isKnown(),
            row.trace(),
            String.valueOf(row.year()),
            row.figure().map(this::link)),
        writer.content(material.texts().prose().line(forecast.definition())),
        forecast.difference().map(text -> writer.content(material.texts().prose().line(text))));
  }

  private FigureLink link(String key) {
    return new FigureLink(key, material.cells().dataset().figures().get(key).number());
  }

  /** A document and the day it appeared. */
  private record Publication(String day, Optional<Citation> paper) {}

  /** Where the forecasts were published, each paper once: “JenV en COA, 28 april 2023 (…)”. */
  private List<Content> sources(Outlook outlook) {
    Map<Publication, List<String>> together = new LinkedHashMap<>();
    for (Outlook.Row row : outlook.rows()) {
      Forecast forecast = row.forecast();
      Publication publication =
          new Publication(
              Dutch.date(forecast.published()), forecast.reference().flatMap(this::citation));
      together.computeIfAbsent(publication, one -> new ArrayList<>()).add(forecast.source());
    }
    List<Content> sources = new ArrayList<>();
    together.forEach((publication, names) -> sources.add(source(publication, names)));
    return sources;
  }

  private Content source(Publication publication, List<String> names) {
    Document document = templates.document();
    DocumentFragment source = document.createDocumentFragment();
    String from = Dutch.list(names.stream().distinct().toList()) + ", " + publication.day();
    source.appendChild(document.createTextNode(from));
    publication
        .paper()
        .ifPresent(
            paper -> {
              source.appendChild(document.createTextNode(" ("));
              source
                  .appendChild(Xhtml.element(document, "a", "href", paper.address()))
                  .setTextContent(paper.text());
              source.appendChild(document.createTextNode(")"));
            });
    return new Content(source);
  }

  private Optional<Citation> citation(Forecast.Paper paper) {
    Optional<Citation> citation = Documents.paper(paper.identifier(), paper.session());
    if (citation.isEmpty()) {
      problems.add(
          paper.place(),
          "“" + paper.identifier() + "” is geen geldige verwijzing",
          "schrijf bijvoorbeeld 19637/3100, met session: 2022-2023");
    }
    return citation;
  }
}
