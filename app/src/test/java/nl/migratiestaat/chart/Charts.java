package nl.migratiestaat.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.migratiestaat.chart.canvas.ChartFonts;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.Chart.Absent;
import nl.migratiestaat.figure.Chart.Category;
import nl.migratiestaat.figure.Chart.Emphasis;
import nl.migratiestaat.figure.Chart.Form;
import nl.migratiestaat.figure.Chart.Known;
import nl.migratiestaat.figure.Chart.Mark;
import nl.migratiestaat.figure.Chart.Series;
import nl.migratiestaat.figure.Chart.Span;
import nl.migratiestaat.figure.Chart.Tone;
import nl.migratiestaat.figure.Chart.Unknown;

/** Charts to test with, written briefly. */
public final class Charts {

  private Charts() {}

  /** The type of the report. */
  public static ChartFonts fonts() {
    Path fonts = Path.of(System.getProperty("migratiestaat.project"), "templates", "fonts");
    try {
      return ChartFonts.load(fonts.resolve("Lato-Regular.ttf"), fonts.resolve("Lato-Semibold.ttf"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Chart chart(Form kind, String unit, List<Category> categories, Series... series) {
    return new Chart(kind, "Asielinstroom", unit, categories, List.of(series));
  }

  /** Categories; the Netherlands and the average of the European Union stand out. */
  public static List<Category> categories(String... labels) {
    return Arrays.stream(labels).map(label -> new Category(label, emphasis(label))).toList();
  }

  /** A series of numbers as printed; {@code ?} is not known and {@code -} does not exist. */
  public static Series series(String label, Tone tone, String... printed) {
    return new Series(label, tone, Stream.of(printed).map(Charts::mark).toList());
  }

  /** A series of ranges as printed, {@code 40.000-60.000}; {@code -} does not exist. */
  public static Series spans(String label, String... printed) {
    return new Series(label, Tone.POSSIBLE, Stream.of(printed).map(Charts::span).toList());
  }

  private static Mark span(String printed) {
    String[] ends = printed.split("-", -1);
    return printed.equals("-")
        ? new Absent()
        : new Span((Known) mark(ends[0]), (Known) mark(ends[1]));
  }

  private static Mark mark(String printed) {
    return switch (printed) {
      case "?" -> new Unknown();
      case "-" -> new Absent();
      case "<5" -> new Known(0, printed);
      default -> {
        String number = printed.replace(".", "").replace(',', '.').replace("%", "");
        yield new Known(Double.parseDouble(number), printed);
      }
    };
  }

  private static Emphasis emphasis(String label) {
    return switch (label) {
      case "Nederland" -> Emphasis.ACCENT;
      case "EU-gemiddelde" -> Emphasis.AVERAGE;
      default -> Emphasis.NONE;
    };
  }
}
