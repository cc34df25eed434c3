package nl.migratiestaat.chart;

import static nl.migratiestaat.chart.Charts.categories;
import static nl.migratiestaat.chart.Charts.chart;
import static nl.migratiestaat.chart.Charts.series;
import static nl.migratiestaat.chart.Charts.spans;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.migratiestaat.chart.canvas.ChartFonts;
import nl.migratiestaat.chart.canvas.Palette;
import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.Chart.Form;
import nl.migratiestaat.figure.Chart.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartDrawingTest {

  private static final ChartFonts FONTS = Charts.fonts();
  private static final Pattern TEXT = Pattern.compile("<text[^>]*>([^<]*)</text>");

  @Test
  void a_small_chart_is_written_as_flat_svg() {
    Chart chart =
        chart(
            Form.BARS,
            "aanvragen",
            categories("Syrië", "Onbekend & overig"),
            series("2022", Tone.PREVIOUS, "12.680", "?"),
            series("2023", Tone.CURRENT, "13.030", "<5"));
    assertThat(svg(chart))
        .isEqualTo(
            """
            <svg aria-label="Liggend staafdiagram: \
            Asielinstroom (aanvragen). 2 categorieën in 2022 en 2023. 2023: laagste waarde \
            minder dan 5 (Onbekend &amp; overig), hoogste waarde 13.030 (Syrië). Syrië: 12.680 \
            in 2022 en 13.030 in 2023. Onbekend &amp; overig: niet bekend in 2022 en minder \
            dan 5 in 2023." class="chart" color="#14171a" font-family="'Lato', sans-serif" \
            font-size="8.5" height="72pt" overflow="visible" role="img" viewBox="0 0 300 72" \
            width="300pt" xmlns="http://www.w3.org/2000/svg">
            <text fill="#5f676f" x="78.76" y="9.56">aanvragen</text>
            <rect fill="#7797b8" height="7" width="7" x="131.3" y="3"/>
            <text fill="currentColor" x="141.8" y="9.56">2022</text>
            <rect fill="#1b4670" height="7" width="7" x="175.52" y="3"/>
            <text fill="currentColor" font-weight="600" x="186.02" y="9.56">2023</text>
            <text fill="currentColor" text-anchor="end" x="72.76" y="34.06">Syrië</text>
            <text fill="currentColor" text-anchor="end" x="72.76" y="60.06">Onbekend &amp; \
            overig</text>
            <rect fill="#7797b8" height="9" width="186.44" x="78.76" y="21.5"/>
            <text fill="currentColor" x="268.19" y="29.06">12.680</text>
            <rect fill="#1b4670" height="9" width="191.58" x="78.76" y="31.5"/>
            <text fill="currentColor" font-weight="600" x="273.34" y="39.06">13.030</text>
            <path d="M82.01 47.75 L79.01 50.75 M85.01 47.75 L79.01 53.75 M88.01 47.75 L79.51 \
            56.25 M91.01 47.75 L82.51 56.25 M92.51 49.25 L85.51 56.25 M92.51 52.25 L88.51 \
            56.25 M92.51 55.25 L91.51 56.25" fill="none" stroke="#87909a" stroke-width="0.5"/>
            <rect fill="none" height="8.5" stroke="#87909a" stroke-width="0.5" width="13.5" \
            x="79.01" y="47.75"/>
            <text fill="#5f676f" x="95.76" y="55.06">niet bekend</text>
            <text fill="currentColor" font-weight="600" x="81.76" y="65.06">&lt;5</text>
            <line fill="none" stroke="#5f676f" stroke-width="0.6" x1="78.76" x2="78.76" \
            y1="18" y2="70"/>
            </svg>""");
  }

  @Test
  void a_range_has_signs_of_different_forms_and_its_numbers_beside_them() {
    Chart chart =
        chart(
            Form.RANGE,
            "",
            categories("Asiel"),
            spans("bandbreedte", "40.000-60.000"),
            series("midden", Tone.POSSIBLE, "50.000"),
            series("verwacht", Tone.EXPECTED, "52.000"),
            series("uitkomst", Tone.CURRENT, "48.510"));
    assertThat(svg(chart))
        .isEqualTo(
            """
            <svg aria-label="Diagram van bandbreedten: \
            Asielinstroom. 1 categorie met bandbreedte, midden, verwacht en uitkomst. Uitkomst \
            ten opzichte van bandbreedte: ertussen (Asiel). Uitkomst ten opzichte van midden: \
            lager (Asiel). Uitkomst ten opzichte van verwacht: lager (Asiel). Asiel: \
            bandbreedte 40.000 tot 60.000, midden 50.000, verwacht 52.000 en uitkomst 48.510." \
            class="chart" color="#14171a" font-family="'Lato', sans-serif" font-size="8.5" \
            height="69pt" overflow="visible" role="img" viewBox="0 0 300 69" width="300pt" \
            xmlns="http://www.w3.org/2000/svg">
            <rect fill="#bcc7d0" height="7" width="7" x="23.97" y="3"/>
            <text fill="currentColor" x="34.47" y="9.56">bandbreedte</text>
            <rect fill="currentColor" height="9" width="1" x="99.08" y="2"/>
            <text fill="currentColor" x="106.58" y="9.56">midden</text>
            <path d="M151.86 3.5 L154.86 6.5 L151.86 9.5 L148.86 6.5 Z" fill="white"/>
            <path d="M151.86 3.5 L154.86 6.5 L151.86 9.5 L148.86 6.5 Z" fill="none" \
            stroke="currentColor"/>
            <text fill="currentColor" x="158.86" y="9.56">verwacht</text>
            <rect fill="#1b4670" height="13" width="3" x="209.58" y="0"/>
            <text fill="currentColor" font-weight="600" x="218.08" y="9.56">uitkomst</text>
            <text fill="currentColor" text-anchor="end" x="17.97" y="45.26">Asiel</text>
            <line fill="none" stroke="#5f676f" stroke-width="0.6" x1="23.97" x2="23.97" \
            y1="18" y2="66.4"/>
            <line fill="none" stroke="#87909a" stroke-width="0.5" x1="23.97" x2="286.67" \
            y1="42.2" y2="42.2"/>
            <rect fill="#bcc7d0" height="9" width="87.57" x="199.1" y="37.7"/>
            <rect fill="#1b4670" height="15" width="3" x="234.86" y="34.7"/>
            <rect fill="currentColor" height="11" width="1" x="242.39" y="36.7"/>
            <path d="M251.64 38.2 L255.64 42.2 L251.64 46.2 L247.64 42.2 Z" fill="white"/>
            <path d="M251.64 38.2 L255.64 42.2 L251.64 46.2 L247.64 42.2 Z" fill="none" \
            stroke="currentColor"/>
            <text fill="currentColor" text-anchor="middle" x="194.7" y="29.66">40.000</text>
            <line fill="none" stroke="#87909a" stroke-width="0.5" x1="194.7" x2="199.1" \
            y1="31.7" y2="36.7"/>
            <text fill="currentColor" text-anchor="middle" x="225.36" y="29.66">50.000</text>
            <line fill="none" stroke="#87909a" stroke-width="0.5" x1="225.36" x2="242.89" \
            y1="31.7" y2="36.7"/>
            <text fill="currentColor" text-anchor="middle" x="256.02" y="29.66">52.000</text>
            <line fill="none" stroke="#87909a" stroke-width="0.5" x1="256.02" x2="251.64" \
            y1="31.7" y2="36.7"/>
            <text fill="currentColor" text-anchor="middle" x="286.67" y="29.66">60.000</text>
            <text fill="currentColor" font-weight="600" text-anchor="middle" x="236.36" \
            y="58.86">48.510</text>
            </svg>""");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "tr-TR", "fa-IR-u-nu-arabext"})
  void the_locale_of_the_machine_makes_no_difference(String tag) {
    String expected = svg(mixed(Form.BARS));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(svg(mixed(Form.BARS))).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothing_is_printed_but_what_the_figure_prints(Form kind) {
    assertThat(texts(svg(mixed(kind))))
        .isSubsetOf(
            "personen",
            "A",
            "B",
            "C",
            "D",
            "2022",
            "2023",
            "480",
            "&lt;5",
            "36%",
            "120",
            "7",
            "niet",
            "bekend",
            "niet bekend",
            "2022 niet bekend",
            "2022 7",
            "2023 120");
  }

  @ParameterizedTest
  @EnumSource
  void drawings_hold_no_images_nor_anything_transparent_nor_identifiers(Form kind) {
    assertThat(svg(mixed(kind)))
        .doesNotContain("<image", "opacity", "clip", "Gradient", "<filter", " id=", "url(");
  }

  @ParameterizedTest
  @EnumSource
  void what_is_not_known_is_said(Form kind) {
    assertThat(String.join(" ", texts(svg(mixed(kind))))).contains("bekend");
  }

  @ParameterizedTest
  @EnumSource
  void what_is_drawn_stays_on_the_canvas(Form kind) {
    ChartDrawing drawing = ChartDrawing.of(mixed(kind), FONTS, 300);
    int margin = 20;
    BufferedImage image =
        new BufferedImage(
            300 + 2 * margin, (int) drawing.height() + 2 * margin, BufferedImage.TYPE_INT_ARGB);
    var g = image.createGraphics();
    g.translate(margin, margin);
    drawing.draw(g);
    g.dispose();
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        boolean outside =
            x < margin - 1
                || y < margin - 1
                || x > image.getWidth() - margin
                || y > image.getHeight() - margin;
        assertThat(outside && image.getRGB(x, y) != 0).as("ink at %s,%s", x, y).isFalse();
      }
    }
  }

  @Test
  void a_chart_grows_with_its_categories_and_not_its_type() {
    ChartDrawing small = ChartDrawing.of(countries(5), FONTS, 360);
    ChartDrawing large = ChartDrawing.of(countries(27), FONTS, 360);
    assertThat(large.height()).isGreaterThan(small.height() * 3);
    assertThat(SvgSource.of(large)).containsOnlyOnce("font-size=\"8.5\"");
  }

  @Test
  void twenty_seven_countries_in_two_years_fit_on_a_page() {
    assertThat(ChartDrawing.of(countries(27), FONTS, 360).height()).isLessThan(640);
  }

  @Test
  void columns_whose_numbers_do_not_fit_lie_down() {
    Chart chart =
        chart(
            Form.COLUMNS,
            "",
            categories("A", "B", "C"),
            series("2022", Tone.PREVIOUS, "1.049.425", "1", "2"),
            series("2023", Tone.CURRENT, "1.149.425", "1", "2"));
    String lying = SvgSource.of(ChartDrawing.of(chart, FONTS, 150));
    assertThat(lying)
        .isEqualTo(
            SvgSource.of(
                    ChartDrawing.of(
                        new Chart(Form.BARS, "", "", chart.categories(), chart.series()),
                        FONTS,
                        150))
                .replaceFirst("aria-label=\"[^\"]*\"", name(lying)));
  }

  @Test
  void the_netherlands_has_the_accent_and_the_average_an_outline() {
    Chart chart =
        chart(
            Form.BARS,
            "",
            categories("België", "Nederland", "EU-gemiddelde"),
            series("2023", Tone.CURRENT, "43%", "82%", "52%"));
    assertThat(svg(chart))
        .contains(
            "fill=\"" + Palette.hex(Palette.NEUTRAL) + "\"",
            "fill=\"" + Palette.hex(Palette.ACCENT) + "\"")
        .containsPattern("<rect fill=\"none\" height=\"[0-9.]+\" stroke=\"currentColor\"");
  }

  @Test
  void shares_with_an_unknown_part_are_not_stretched_over_the_whole() {
    Chart chart =
        chart(
            Form.SHARES,
            "",
            categories("A", "B"),
            series("Man", Tone.PART, "50%", "50%"),
            series("Vrouw", Tone.PART, "50%", "?"));
    List<String> men = widths(svg(chart), Palette.PARTS.get(0));
    assertThat(men).hasSize(3); // two bars and the key
    assertThat(men.get(1)).isEqualTo(men.get(2));
  }

  private static String svg(Chart chart) {
    return SvgSource.of(ChartDrawing.of(chart, FONTS, 300));
  }

  /** A chart with a number, a suppressed one, a percentage, a gap, and one that does not exist. */
  private static Chart mixed(Form kind) {
    return chart(
        kind,
        "personen",
        categories("A", "B", "C", "D"),
        series("2022", Tone.PREVIOUS, "480", "?", "36%", "7"),
        series("2023", Tone.CURRENT, "480", "<5", "-", "120"));
  }

  private static Chart countries(int count) {
    String[] labels =
        IntStream.range(0, count)
            .mapToObj(i -> i == 3 ? "Nederland" : "Land" + i)
            .toArray(String[]::new);
    String[] numbers =
        IntStream.range(0, count).mapToObj(i -> Integer.toString(900 - i)).toArray(String[]::new);
    return chart(
        Form.BARS,
        "aanvragen",
        categories(labels),
        series("2022", Tone.PREVIOUS, numbers),
        series("2023", Tone.CURRENT, numbers));
  }

  private static List<String> texts(String svg) {
    List<String> texts = new ArrayList<>();
    Matcher matcher = TEXT.matcher(svg);
    while (matcher.find()) {
      texts.add(matcher.group(1));
    }
    return texts;
  }

  private static String name(String svg) {
    Matcher matcher = Pattern.compile("aria-label=\"[^\"]*\"").matcher(svg);
    return matcher.find() ? matcher.group() : "";
  }

  private static List<String> widths(String svg, Color fill) {
    return Pattern.compile(
            "fill=\"" + Palette.hex(fill) + "\" height=\"[0-9.]+\" width=\"([0-9.]+)")
        .matcher(svg)
        .results()
        .map(result -> result.group(1))
        .toList();
  }
}
