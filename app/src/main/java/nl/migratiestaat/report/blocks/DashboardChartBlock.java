package nl.migratiestaat.report.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.migratiestaat.chart.ChartDrawing;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.text.evaluation.BlockForm;
import nl.migratiestaat.text.tree.BlockNode;
import nl.migratiestaat.text.tree.Phrase;
import org.w3c.dom.DocumentFragment;

/**
 * A small chart of a dashboard, made of the numbers that an editor names: {@code <@staven>} bars,
 * {@code <@verdeling>} one bar, divided.
 */
final class DashboardChartBlock implements Block {

  private static final String TITLE = "titel";
  private static final String UNIT = "eenheid";
  private static final String COMPARE = "vergelijk";
  private static final String STANDING = "staand";

  static final BlockForm BARS = BlockForm.of("staven", TITLE, UNIT, COMPARE, STANDING);
  static final BlockForm PARTS = BlockForm.of("verdeling", TITLE, UNIT, COMPARE);

  private final BlockForm form;
  private final BlockTemplates templates;
  private final DashboardNumbers numbers;
  private final Drawings drawings;

  /**
   * @param form bars or parts
   */
  DashboardChartBlock(
      BlockForm form, BlockTemplates templates, DashboardNumbers numbers, Drawings drawings) {
    this.form = form;
    this.templates = templates;
    this.numbers = numbers;
    this.drawings = drawings;
  }

  private record Model(Optional<Content> title, String series, Content drawing) {}

  @Override
  public BlockForm form() {
    return form;
  }

  /** Nothing when none of its numbers is known. */
  @Override
  public Optional<DocumentFragment> page(BlockNode call, TreeWriter writer) {
    List<DashboardNumber> chosen = numbers.list(call);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Chart chart = form.equals(BARS) ? bars(call, chosen) : parts(call, chosen);
    return chart.hasValues() ? Optional.of(page(call, chosen, chart, writer)) : Optional.empty();
  }

  private DocumentFragment page(
      BlockNode call, List<DashboardNumber> chosen, Chart chart, TreeWriter writer) {
    double points =
        dashboard(call).flatMap(DashboardWidth::of).orElse(DashboardWidth.HALF).points();
    String key = "dashboard-" + call.call().place().toString().replaceAll("[^A-Za-z0-9]+", "-");
    Model model =
        new Model(
            call.argument(TITLE).filter(title -> !title.isEmpty()).map(writer::phrase),
            chosen.stream().map(DashboardNumber::trace).collect(Collectors.joining(";")),
            drawings.content(
                templates.document(), key, () -> ChartDrawing.of(chart, drawings.fonts(), points)));
    return templates.page("blocks/dashboardgrafiek.ftlh", model);
  }

  /** The block of the dashboard that a chart stands in. */
  private static Optional<BlockNode> dashboard(BlockNode chart) {
    return chart.getParent() instanceof BlockNode block ? Optional.of(block) : Optional.empty();
  }

  private static String subject(BlockNode call) {
    return call.argument(TITLE)
        .filter(title -> !title.isEmpty())
        .or(() -> dashboard(call).map(BlockNode::subject))
        .map(Phrase::plain)
        .orElse("");
  }

  /** Bars, and beside them those of a period earlier. */
  private static Chart bars(BlockNode call, List<DashboardNumber> chosen) {
    List<Chart.Series> series = new ArrayList<>();
    if (call.has(COMPARE)) {
      series.add(
          new Chart.Series(
              period(chosen, true),
              Chart.Tone.PREVIOUS,
              chosen.stream().map(DashboardNumber::previousMark).toList()));
    }
    series.add(
        new Chart.Series(
            period(chosen, false),
            Chart.Tone.CURRENT,
            chosen.stream().map(DashboardNumber::mark).toList()));
    Chart.Form arranged = call.has(STANDING) ? Chart.Form.COLUMNS : Chart.Form.BARS;
    return new Chart(arranged, subject(call), call.words(UNIT), categories(chosen), series);
  }

  private static String period(List<DashboardNumber> chosen, boolean previous) {
    return chosen.stream()
        .map(
            number ->
                previous
                    ? number.previous().map(DashboardNumber.Printed::period).orElse("")
                    : number.printed().period())
        .filter(period -> !period.isEmpty())
        .findFirst()
        .orElse("–");
  }

  private static List<Chart.Category> categories(List<DashboardNumber> chosen) {
    boolean all = chosen.stream().map(DashboardNumber::emphasis).distinct().count() == 1;
    return chosen.stream()
        .map(
            number ->
                new Chart.Category(number.label(), all ? Chart.Emphasis.NONE : number.emphasis()))
        .toList();
  }

  /** One bar, divided; or one per period. */
  private static Chart parts(BlockNode call, List<DashboardNumber> chosen) {
    boolean both = call.has(COMPARE);
    List<Chart.Category> periods = new ArrayList<>();
    if (both) {
      periods.add(new Chart.Category(period(chosen, true), Chart.Emphasis.NONE));
    }
    periods.add(new Chart.Category(period(chosen, false), Chart.Emphasis.NONE));
    List<Chart.Series> series =
        chosen.stream()
            .map(
                number ->
                    new Chart.Series(
                        number.label(),
                        Chart.Tone.PART,
                        both
                            ? List.of(number.previousMark(), number.mark())
                            : List.of(number.mark())))
            .toList();
    return new Chart(Chart.Form.SHARES, subject(call), call.words(UNIT), periods, series);
  }
}
