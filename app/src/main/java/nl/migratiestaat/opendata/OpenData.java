package nl.migratiestaat.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.migratiestaat.figure.Figure;
import nl.migratiestaat.report.Report;
import nl.migratiestaat.report.html.Anchors;

/**
 * The figures of a document as files. They hold what is printed: nothing in them is more exact than
 * the report.
 *
 * @param figures one file per figure, by the name of the figure's element in the page
 * @param whole files about all that is printed
 */
public record OpenData(Map<String, DataFile> figures, List<DataFile> whole) {

  /**
   * The files that belong to a page.
   *
   * @param names the names (id) of the elements in the page: they tell which of the report's
   *     figures it holds
   * @param origins the origin of every printed number
   */
  public static OpenData of(Report report, Set<String> names, String origins) {
    Map<String, DataFile> files = new LinkedHashMap<>();
    List<Figure> shown = new ArrayList<>();
    for (Figure figure : report.figures().values()) {
      if (names.contains(Anchors.figure(figure.key())) && !figure.isUnknown()) {
        files.put(Anchors.figure(figure.key()), FigureCsv.of(figure));
        shown.add(figure);
      }
    }
    DataFile origin =
        new DataFile(
            Origins.FILE, "application/json", "De herkomst van elk afgedrukt getal", origins);
    return new OpenData(files, List.of(PrintedValues.of(shown), origin));
  }

  /** The file of the figure with this element name. */
  public Optional<DataFile> figure(String name) {
    return Optional.ofNullable(figures.get(name));
  }
}
