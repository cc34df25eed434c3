package nl.migratiestaat.report;

import java.util.List;
import java.util.Map;
import nl.migratiestaat.chart.ChartDrawing;
import nl.migratiestaat.dataset.Edition;
import nl.migratiestaat.figure.Figure;

/**
 * One edition of the report, ready to be written.
 *
 * @param edition its titles and dates
 * @param chapters in order
 * @param figures the figures by key, in order
 * @param charts the drawings of the chart figures, by key
 */
public record Report(
    Edition edition,
    List<Chapter> chapters,
    Map<String, Figure> figures,
    Map<String, ChartDrawing> charts) {

  /** The type of the objects that stand for charts in print; their data is the figure's key. */
  public static final String CHART_TYPE = "application/x-migratiestaat-chart";

  public Report {
    chapters = List.copyOf(chapters);
  }
}
