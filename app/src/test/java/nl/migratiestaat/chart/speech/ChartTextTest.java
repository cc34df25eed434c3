package nl.migratiestaat.chart.speech;

import static nl.migratiestaat.chart.Charts.categories;
import static nl.migratiestaat.chart.Charts.chart;
import static nl.migratiestaat.chart.Charts.series;
import static nl.migratiestaat.chart.Charts.spans;
import static org.assertj.core.api.Assertions.assertThat;

import nl.migratiestaat.figure.Chart;
import nl.migratiestaat.figure.Chart.Form;
import nl.migratiestaat.figure.Chart.Tone;
import org.junit.jupiter.api.Test;

class ChartTextTest {

  @Test
  void two_years_are_compared() {
    Chart chart =
        chart(
            Form.BARS,
            "aanvragen",
            categories("Syrië", "Turkije", "Jemen"),
            series("2022", Tone.PREVIOUS, "12.680", "2.690", "1.650"),
            series("2023", Tone.CURRENT, "13.030", "2.830", "1.830"));
    assertThat(ChartText.alternative(chart))
        .isEqualTo(
            """
            Liggend staafdiagram: Asielinstroom (aanvragen). \
            3 categorieën in 2022 en 2023. \
            2022: laagste waarde 1.650 (Jemen), hoogste waarde 12.680 (Syrië). \
            2023: laagste waarde 1.830 (Jemen), hoogste waarde 13.030 (Syrië). \
            Syrië: 12.680 in 2022 en 13.030 in 2023. \
            Turkije: 2.690 in 2022 en 2.830 in 2023. \
            Jemen: 1.650 in 2022 en 1.830 in 2023.\
            """);
  }

  @Test
  void what_is_not_known_is_said_and_what_does_not_exist_is_not() {
    Chart chart =
        chart(
            Form.COLUMNS,
            "",
            categories("Marokko", "Algerije", "Tunesië", "Libië"),
            series("2022", Tone.PREVIOUS, "?", "120", "?", "-"),
            series("2023", Tone.CURRENT, "80", "?", "-", "-"));
    assertThat(ChartText.alternative(chart))
        .isEqualTo(
            """
            Staand staafdiagram: Asielinstroom. \
            4 categorieën in 2022 en 2023. \
            Marokko: niet bekend in 2022 en 80 in 2023. \
            Algerije: 120 in 2022 en niet bekend in 2023. \
            Tunesië: niet bekend.\
            """);
  }

  @Test
  void signs_are_said_in_words() {
    Chart chart =
        chart(
            Form.BARS,
            "personen",
            categories("Polen", "Curaçao", "Malta"),
            series("2023", Tone.CURRENT, "-1.250", "<5", "0"));
    assertThat(ChartText.alternative(chart))
        .isEqualTo(
            """
            Liggend staafdiagram: Asielinstroom (personen). \
            3 categorieën in 2023. \
            2023: laagste waarde min 1.250 (Polen), hoogste waarde minder dan 5 (Curaçao). \
            Polen: min 1.250. Curaçao: minder dan 5. Malta: 0.\
            """);
  }

  @Test
  void an_average_is_no_extreme_and_equal_extremes_are_named_together() {
    Chart chart =
        chart(
            Form.BARS,
            "",
            categories("Nederland", "België", "EU-gemiddelde", "Malta"),
            series("2023", Tone.CURRENT, "82%", "43%", "31%", "43%"));
    assertThat(ChartText.alternative(chart))
        .isEqualTo(
            """
            Liggend staafdiagram: Asielinstroom. \
            4 categorieën in 2023. \
            2023: laagste waarde 43% (België en Malta), hoogste waarde 82% (Nederland). \
            Nederland: 82%. België: 43%. EU-gemiddelde: 31%. Malta: 43%.\
            """);
  }

  @Test
  void of_parts_the_largest_are_named() {
    Chart chart =
        chart(
            Form.SHARES,
            "",
            categories("Asiel", "Nareis", "Studie"),
            series("Mannen", Tone.PART, "71%", "38%", "?"),
            series("Vrouwen", Tone.PART, "29%", "62%", "54%"));
    assertThat(ChartText.alternative(chart))
        .isEqualTo(
            """
            Gestapeld staafdiagram van aandelen: Asielinstroom. \
            3 categorieën met Mannen en Vrouwen. \
            Grootste deel: Mannen (Asiel) en Vrouwen (Nareis). \
            Asiel: Mannen 71% en Vrouwen 29%. \
            Nareis: Mannen 38% en Vrouwen 62%. \
            Studie: Mannen niet bekend en Vrouwen 54%.\
            """);
  }

  @Test
  void a_line_goes_from_its_first_value_to_its_last() {
    Chart chart =
        chart(
            Form.LINES,
            "personen",
            categories("2020", "2021", "2022", "2023"),
            series("bezetting", Tone.CURRENT, "27.060", "?", "51.240", "49.800"));
    assertThat(ChartText.alternative(chart))
        .isEqualTo(
            """
            Lijndiagram: Asielinstroom (personen). \
            Bezetting van 2020 tot en met 2023. \
            Bezetting: van 27.060 in 2020 naar 49.800 in 2023, \
            laagste waarde 27.060 (2020), hoogste waarde 51.240 (2022). \
            2020: 27.060. 2021: niet bekend. 2022: 51.240. 2023: 49.800.\
            """);
  }

  @Test
  void a_single_value_is_not_compared() {
    Chart chart =
        chart(Form.BARS, "", categories("Totaal"), series("2023", Tone.CURRENT, "50.720"));
    assertThat(ChartText.alternative(chart))
        .isEqualTo("Liggend staafdiagram: Asielinstroom. 1 categorie in 2023. Totaal: 50.720.");
  }

  @Test
  void what_came_true_is_set_against_what_was_thought() {
    Chart chart =
        chart(
            Form.RANGE,
            "",
            categories("Asiel", "Opvang", "Nareis"),
            spans("bandbreedte", "40.000-60.000", "-", "8.000-9.000"),
            series("verwacht", Tone.EXPECTED, "55.000", "30.000", "-"),
            series("uitkomst", Tone.CURRENT, "48.510", "?", "10.130"));
    assertThat(ChartText.alternative(chart))
        .isEqualTo(
            """
            Diagram van bandbreedten: Asielinstroom. \
            3 categorieën met bandbreedte, verwacht en uitkomst. \
            Uitkomst ten opzichte van bandbreedte: ertussen (Asiel) en erboven (Nareis). \
            Uitkomst ten opzichte van verwacht: lager (Asiel). \
            Asiel: bandbreedte 40.000 tot 60.000, verwacht 55.000 en uitkomst 48.510. \
            Opvang: verwacht 30.000 en uitkomst niet bekend. \
            Nareis: bandbreedte 8.000 tot 9.000 en uitkomst 10.130.\
            """);
  }
}
