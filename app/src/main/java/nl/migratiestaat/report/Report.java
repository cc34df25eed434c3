package nl.migratiestaat.report;

import java.util.List;
import java.util.Map;
import nl.migratiestaat.chart.canvas.Drawing;
import nl.migratiestaat.dataset.Edition;
import nl.migratiestaat.figure.Figure;
import org.w3c.dom.Document;

/**
 * A report as one document, ready to be written.
 *
 * @param edition its titles and dates
 * @param page the document
 * @param figures the figures by key, in order
 * @param drawings the charts and diagrams for which elements of the page stand, by key
 * @param traces its printed numbers, in reading order
 */
public record Report(
    Edition edition,
    Document page,
    Map<String, Figure> figures,
    Map<String, Drawing> drawings,
    List<Trace> traces) {

  public Report {
    traces = List.copyOf(traces);
  }
}
