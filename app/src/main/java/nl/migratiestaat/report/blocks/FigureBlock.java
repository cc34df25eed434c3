package nl.migratiestaat.report.blocks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.chart.speech.ChartText;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.Figure;
import nl.migratiestaat.input.Prose;
import nl.migratiestaat.report.html.Medium;
import nl.migratiestaat.report.html.Xhtml;
import nl.migratiestaat.report.tables.TableWidths;
import nl.migratiestaat.text.evaluation.BlockForm;
import nl.migratiestaat.text.tree.BlockNode;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentFragment;

/** {@code <@figuur "sleutel"/>}: a figure with its caption, table or chart, notes and source. */
public final class FigureBlock implements Block {

  /** Its name in texts. */
  public static final String NAME = "figuur";

  static final BlockForm FORM = BlockForm.of(NAME);

  private static final Pattern PERIOD = Pattern.compile("\\d{4}[–-]\\d{4}");

  private final Material material;
  private final Medium medium;
  private final BlockTemplates templates;
  private final boolean withCells;

  /**
   * @param withCells whether the cells of a chart are printed beneath it
   */
  FigureBlock(Material material, Medium medium, BlockTemplates templates, boolean withCells) {
    this.material = material;
    this.medium = medium;
    this.templates = templates;
    this.withCells = withCells;
  }

  /** What the template of a table needs. */
  record TableModel(Figure figure, TableWidths widths, String medium) {

    static TableModel of(Figure figure, Material material, Medium medium) {
      TableWidths widths = TableWidths.of(figure.table(), material.drawings().fonts());
      return new TableModel(figure, widths, medium.key());
    }
  }

  /** A lettered note. */
  record Note(String mark, Content text) {}

  private record Model(
      TableModel table,
      Content title,
      Optional<Drawn> drawn,
      List<Note> notes,
      List<Content> remarks) {}

  private record Drawn(Content drawing, String alternative, boolean withCells) {}

  @Override
  public BlockForm form() {
    return FORM;
  }

  @Override
  public Optional<DocumentFragment> page(BlockNode call, TreeWriter writer) {
    return Optional.ofNullable(material.figures().get(call.subject().plain()))
        .map(figure -> page(figure, writer));
  }

  DocumentFragment page(Figure figure, TreeWriter writer) {
    Model model =
        new Model(
            TableModel.of(figure, material, medium),
            title(figure),
            figure.chart().map(chart -> drawn(figure, chart)),
            notes(figure, material, writer),
            figure.remarks().stream().map(text -> line(text, material, writer)).toList());
    return templates.page("blocks/figuur.ftlh", model);
  }

  private Drawn drawn(Figure figure, Chart chart) {
    Content drawing = material.drawings().content(templates.document(), figure.key(), chart);
    return new Drawn(drawing, ChartText.alternative(chart), withCells);
  }

  static List<Note> notes(Figure figure, Material material, TreeWriter writer) {
    return figure.notes().stream()
        .map(note -> new Note(note.mark(), line(note.text(), material, writer)))
        .toList();
  }

  private static Content line(Prose text, Material material, TreeWriter writer) {
    return writer.content(material.texts().prose().line(text));
  }

  /** A title; a browser has to be told that periods stay on one line. */
  private Content title(Figure figure) {
    Document document = templates.document();
    DocumentFragment title = document.createDocumentFragment();
    int from = 0;
    Matcher period = PERIOD.matcher(figure.title());
    while (medium == Medium.WEB && period.find()) {
      title.appendChild(document.createTextNode(figure.title().substring(from, period.start())));
      title
          .appendChild(Xhtml.element(document, "span", "class", "heel"))
          .setTextContent(period.group());
      from = period.end();
    }
    title.appendChild(document.createTextNode(figure.title().substring(from)));
    return new Content(title);
  }
}
