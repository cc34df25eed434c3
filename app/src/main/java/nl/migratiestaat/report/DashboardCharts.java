package nl.migratiestaat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.migratiestaat.chart.ChartDrawing;
import nl.migratiestaat.figure.Chart;

/** The small charts of dashboards, made of the numbers that an editor names. */
final class DashboardCharts {

  private final DashboardNumbers picks;
  private final Templates templates;
  private final Fragments fragments;
  private final Drawings drawings;
  private String heading = "";
  private DashboardWidth width = DashboardWidth.HALF;
  private int count;

  DashboardCharts(
      DashboardNumbers picks, Templates templates, Fragments fragments, Drawings drawings) {
    this.picks = picks;
    this.templates = templates;
    this.fragments = fragments;
    this.drawings = drawings;
  }

  /** The charts that follow stand in a block with this heading and width. */
  void start(String blockHeading, DashboardWidth blockWidth) {
    heading = blockHeading;
    width = blockWidth;
  }

  /** Bars, and beside them those of a period earlier. */
  String bars(String names, Map<String, String> arguments) {
    List<DashboardNumber> chosen = picks.list(names);
    boolean both = arguments.containsKey("vergelijk");
    List<Chart.Series> series = new ArrayList<>();
    if (both) {
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
    Chart.Form form = arguments.containsKey("staand") ? Chart.Form.COLUMNS : Chart.Form.BARS;
    return chart(arguments, chosen, form, categories(chosen), series);
  }

  private static String period(List<DashboardNumber> chosen, boolean previous) {
    return chosen.stream()
        .map(
            pick ->
                previous
                    ? pick.previous().map(DashboardNumber.Earlier::period).orElse("")
                    : pick.period())
        .filter(period -> !period.isEmpty())
        .findFirst()
        .orElse("–");
  }

  private static List<Chart.Category> categories(List<DashboardNumber> chosen) {
    boolean all = chosen.stream().map(DashboardNumber::emphasis).distinct().count() == 1;
    return chosen.stream()
        .map(pick -> new Chart.Category(pick.label(), all ? Chart.Emphasis.NONE : pick.emphasis()))
        .toList();
  }

  /** One bar, divided; or one per period. */
  String parts(String names, Map<String, String> arguments) {
    List<DashboardNumber> chosen = picks.list(names);
    boolean both = arguments.containsKey("vergelijk");
    List<Chart.Category> periods = new ArrayList<>();
    if (both) {
      periods.add(new Chart.Category(period(chosen, true), Chart.Emphasis.NONE));
    }
    periods.add(new Chart.Category(period(chosen, false), Chart.Emphasis.NONE));
    List<Chart.Series> series =
        chosen.stream()
            .map(
                pick ->
                    new Chart.Series(
                        pick.label(),
                        Chart.Tone.PART,
                        both ? List.of(pick.previousMark(), pick.mark()) : List.of(pick.mark())))
            .toList();
    return chart(arguments, chosen, Chart.Form.SHARES, periods, series);
  }

  /** A chart; nothing when none of its numbers is known. */
  private String chart(
      Map<String, String> arguments,
      List<DashboardNumber> chosen,
      Chart.Form form,
      List<Chart.Category> categories,
      List<Chart.Series> series) {
    String title = arguments.getOrDefault("titel", "");
    if (chosen.isEmpty()) {
      return "";
    }
    String subject = title.isEmpty() ? heading : title;
    Chart chart =
        new Chart(form, subject, arguments.getOrDefault("eenheid", ""), categories, series);
    if (!chart.hasValues()) {
      return "";
    }
    count++;
    String key = "dashboard-" + count;
    double points = width.points();
    String traces = chosen.stream().map(DashboardNumber::trace).collect(Collectors.joining(";"));
    return fragments.block(
        () ->
            templates.page(
                "blocks/dashboardgrafiek.ftlh",
                Map.of(
                    "titel", title,
                    "reeksen", traces,
                    "grafiek",
                        drawings.element(key, ChartDrawing.of(chart, drawings.fonts(), points)))));
  }
}
