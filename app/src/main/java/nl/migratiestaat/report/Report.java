package nl.migratiestaat.report;

import java.util.List;
import java.util.Map;
import nl.migratiestaat.chart.Drawing;
import nl.migratiestaat.dataset.Edition;
import nl.migratiestaat.figure.Figure;

/**
 * One edition of the report, ready to be written.
 *
 * @param edition its titles and dates
 * @param chapters in order
 * @param figures the figures by key, in order
 * @param drawings the charts and other drawings, by key
 * @param leftOut how many sentences of a template are left out because the year lacks a number in
 *     them, by file
 */
public record Report(
    Edition edition,
    List<Chapter> chapters,
    Map<String, Figure> figures,
    Map<String, Drawing> drawings,
    Map<String, Integer> leftOut) {

  /** The type of the objects that stand for drawings in print; their data is the drawing's key. */
  public static final String CHART_TYPE = "application/x-migratiestaat-chart";

  public Report {
    chapters = List.copyOf(chapters);
  }
}
